import type { Instant } from '../../routing/types'
import type { Demand } from './limits'

export type BreakerSettings = {
  /** Forms of the whole portal within the window, above which it opens. */
  most: number
  windowMs: number
  /** How long it stays open after the last time there were too many. */
  openMs: number
}

const minute = 60_000

/**
 * 120 in ten minutes is ten times the busiest normal hour. Nobody has counted that one yet; guessed
 * from the national count (VIVE 2024: 5,989 people), each written about twice a year: 33 a day, on
 * the worst day three times as many, of these an eighth in one hour, so about twelve.
 */
export const breakerSettings: BreakerSettings = {
  most: 120,
  windowMs: 10 * minute,
  openMs: 30 * minute,
}

/**
 * Opens when the whole portal takes far more than ever: then every form shows first that no machine
 * fills it in. It never closes the door.
 */
export type Breaker = {
  demand: (now: Instant) => Demand
  note: (now: Instant) => void
  /** The key of a message that the secretariat has not had yet, or `null`. */
  unsaid: (now: Instant) => string | null
  said: (key: string) => void
}

/** Far too many: what is enough for a rush of people is not enough for this. */
const crowd = 3

export function createBreaker({
  most,
  windowMs,
  openMs,
}: BreakerSettings = breakerSettings): Breaker {
  let recent: Instant[] = []
  let openedAt = -Infinity
  let openUntil = -Infinity
  let saidKey: string | null = null
  const within = (now: Instant) => recent.filter((at) => at > now - windowMs)
  const isOpen = (now: Instant) => now < openUntil

  return {
    demand: (now) => {
      if (!isOpen(now)) return 'nothing'
      return within(now).length > crowd * most ? 'more' : 'proof'
    },
    note: (now) => {
      recent = [...within(now), now].slice(-(crowd * most + 1))
      if (recent.length <= most) return
      // While it goes on, the secretariat is told again after that time, and not sooner.
      if (now - openedAt >= openMs) openedAt = now
      openUntil = now + openMs
    },
    unsaid: (now) => {
      if (!isOpen(now)) return null
      // One a half hour, however many processes open theirs.
      const key = `referral-breaker:${Math.floor(openedAt / (30 * minute))}`
      return key === saidKey ? null : key
    },
    said: (key) => {
      saidKey = key
    },
  }
}
