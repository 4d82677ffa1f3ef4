import type { Answer, Door } from './types'

export type DoorChange = {
  /** As it is afterwards; as it was when it is gone. */
  door: Door
  kind: 'new' | 'gone' | 'moved' | 'stays'
  /** Place among the doors from 0, `null` where it is not one. */
  from: number | null
  to: number | null
  /** Shown before and after, but by another rule: the citizen reads another reason. */
  isByAnotherRule: boolean
}

/**
 * What became of each door, in the order of the second answer, those that are gone at the end.
 * A door that only made room for another one stays; the fewest possible have moved.
 */
export function compareAnswers(before: Answer, after: Answer): DoorChange[] {
  const placeBefore = new Map(before.doors.map(({ service }, place) => [service.id, place]))
  const idsAfter = new Set(after.doors.map(({ service }) => service.id))
  const kept = after.doors.flatMap(({ service }) => placeBefore.get(service.id) ?? [])
  const stayed = new Set(longestRising(kept))
  return [
    ...after.doors.map((door, to): DoorChange => {
      const from = placeBefore.get(door.service.id) ?? null
      const kind = from === null ? 'new' : stayed.has(from) ? 'stays' : 'moved'
      const earlier = from === null ? door : before.doors[from]
      return { door, kind, from, to, isByAnotherRule: earlier?.rule?.id !== door.rule?.id }
    }),
    ...before.doors.flatMap((door, from): DoorChange[] =>
      idsAfter.has(door.service.id)
        ? []
        : [{ door, kind: 'gone', from, to: null, isByAnotherRule: false }],
    ),
  ]
}

/** The longest part of the numbers, in their order, that rises (a dozen doors: squares are cheap). */
function longestRising(numbers: readonly number[]): readonly number[] {
  const endingAt: number[][] = []
  for (const number of numbers) {
    const before = endingAt.filter((run) => (run.at(-1) ?? number) < number)
    endingAt.push([...longest(before), number])
  }
  return longest(endingAt)
}

function longest(runs: readonly number[][]): number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}
