export type Chooser = {
  pick: <T>(from: readonly T[]) => T
  /** A whole number from 0 to below `limit`. */
  upTo: (limit: number) => number
  isChance: (share: number) => boolean
}

/** Random choices that a seed repeats (the generator known as mulberry32). */
export function chooser(seed: number): Chooser {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    pick: <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T,
    upTo: (limit) => Math.floor(next() * limit),
    isChance: (share) => next() < share,
  }
}
