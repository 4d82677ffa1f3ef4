import type { Instant } from '../routing/types'

const shortestMs = 15_000
const longestMs = 5 * 60_000

/**
 * While no mail server is to be had, no message is tried in vain: the whole outbox waits, a little
 * longer each time and never more than five minutes, then one message goes ahead of the others.
 */
export type Pause = {
  isOn: () => boolean
  /** Over, but nothing has got through yet. */
  isProbing: () => boolean
  begin: () => void
  end: () => void
}

export function createPause(now: () => Instant): Pause {
  let until = 0
  let length = 0
  return {
    isOn: () => now() < until,
    isProbing: () => length > 0,
    begin: () => {
      // Several that were on their way when it broke count as one.
      if (now() < until) return
      length = length === 0 ? shortestMs : Math.min(length * 2, longestMs)
      until = now() + length
    },
    end: () => {
      until = 0
      length = 0
    },
  }
}
