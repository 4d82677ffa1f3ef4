import type { Instant } from '../../routing/types'

/** How often something was done within the last hour, by whom a key stands for. */
export type Hourly = {
  count: (key: string, now: Instant) => number
  note: (key: string, now: Instant) => void
}

export const hourMs = 60 * 60 * 1000

/**
 * Counts in memory alone, and no more than it is told: of more keys the one that was quiet longest
 * goes, of more times the oldest. What is older than an hour is gone when it is next looked at.
 */
export function createHourly({
  mostKeys = 20_000,
  mostTimes,
}: {
  mostKeys?: number
  /** A count stops here: nobody asks for more. */
  mostTimes: number
}): Hourly {
  // A map keeps its order: whoever was noted last stands last.
  const times = new Map<string, readonly Instant[]>()
  const within = (key: string, now: Instant) =>
    (times.get(key) ?? []).filter((at) => at > now - hourMs)

  const forget = (now: Instant) => {
    for (const [key, noted] of times) {
      const isOld = (noted.at(-1) ?? 0) <= now - hourMs
      if (!isOld && times.size <= mostKeys) return
      times.delete(key)
    }
  }

  return {
    count: (key, now) => {
      forget(now)
      return within(key, now).length
    },
    note: (key, now) => {
      const noted = [...within(key, now), now].slice(-mostTimes)
      times.delete(key)
      times.set(key, noted)
      forget(now)
    },
  }
}
