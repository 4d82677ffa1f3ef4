import { appError } from '../../errors'

export type Turns = {
  /** Waits for the turn and resolves to the function that ends it (calling it again is harmless). */
  take: () => Promise<() => void>
  /** Resolves when nobody has the turn and nobody waits for it. */
  idle: () => Promise<void>
}

/**
 * A queue, first come, first served, in which one at a time has the turn.
 *
 * @param waitMs how long one may wait, in milliseconds, before `take` ends in `busy`
 */
export function createTurns({ waitMs }: { waitMs: number }): Turns {
  const waiting: (() => void)[] = []
  let isTaken = false
  let onIdle: (() => void)[] = []

  function next(): void {
    const first = waiting.shift()
    if (first) return first()
    isTaken = false
    for (const resolve of onIdle) resolve()
    onIdle = []
  }

  function turn(): () => void {
    let isMine = true
    return () => {
      if (!isMine) return
      isMine = false
      next()
    }
  }

  async function take(): Promise<() => void> {
    if (!isTaken) {
      isTaken = true
      return turn()
    }
    await new Promise<void>((resolve, reject) => {
      const overdue = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1)
        reject(appError({ code: 'busy', message: `no turn to write within ${waitMs} ms` }))
      }, waitMs)
      const mine = () => {
        clearTimeout(overdue)
        resolve()
      }
      waiting.push(mine)
    })
    return turn()
  }

  return {
    take,
    idle: () => (isTaken ? new Promise((resolve) => onIdle.push(resolve)) : Promise.resolve()),
  }
}
