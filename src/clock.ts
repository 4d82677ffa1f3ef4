import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Instant } from './routing/types'

/** What the portal takes for the time. */
export type Clock = {
  now: () => Instant
  stop: () => void
}

/** The machine's clock, as every portal but the demo has it. */
export const machineClock: Clock = { now: Date.now, stop: () => undefined }

/** Milliseconds between two looks at the file. */
const lookEvery = 500

/**
 * The demo's clock: so far ahead of the machine's as `npm run demo:time` has written, so that
 * deadlines, reminders and erasing can be watched.
 *
 * @param moved called when it was moved: what was made before shows another time
 */
export function startDemoClock({ dataDir, moved }: { dataDir: string; moved: () => void }): Clock {
  let aheadMs = readAhead(dataDir)
  const timer = setInterval(() => {
    const now = readAhead(dataDir)
    if (now === aheadMs) return
    aheadMs = now
    moved()
  }, lookEvery)
  timer.unref()
  return { now: () => Date.now() + aheadMs, stop: () => clearInterval(timer) }
}

/** The file that holds how far the demo's clock is ahead. */
export function clockFile(dataDir: string): string {
  return path.join(dataDir, 'clock.json')
}

/** Milliseconds; none where nobody has moved it. */
export function readAhead(dataDir: string): number {
  try {
    const { aheadMs } = JSON.parse(readFileSync(clockFile(dataDir), 'utf8')) as {
      aheadMs?: unknown
    }
    return typeof aheadMs === 'number' && Number.isFinite(aheadMs) ? aheadMs : 0
  } catch {
    return 0
  }
}
