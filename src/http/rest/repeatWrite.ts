import { setTimeout as pause } from 'node:timers/promises'

/**
 * Runs `write` until it is not refused for being in another one's way, at most `times` times, with
 * growing pauses that differ, so that writers who met do not meet again.
 */
export async function repeatWrite<Result>({
  write,
  isInTheWay,
  times = 5,
}: {
  write: () => Promise<Result>
  isInTheWay: (result: Result) => boolean
  times?: number
}): Promise<Result> {
  let result = await write()
  for (let attempt = 1; attempt < times && isInTheWay(result); attempt += 1) {
    await pause(10 * 2 ** attempt * (0.5 + Math.random()))
    result = await write()
  }
  return result
}
