import { followPeriods } from './due/followPeriods'
import { takeDue } from './due/takeDue'
import type { ReferralServices } from './services'
import { sweepKeys } from './texts/sweepKeys'
import { catchUpWithUnits } from './units/catchUp'

const minuteMs = 60_000
/** Besides at every change of content: for what failed then. */
const catchUpEvery = 10 * minuteMs
const sweepEvery = 60 * minuteMs

/** What was followed last, by whichever process; kept so that a start need not look at every referral. */
type Followed = { revision: string; periods: string }
const followedKey = 'referrals-followed'

/**
 * What the process with the job lease does for referrals at each of its turns. By the machine's
 * clock, not the portal's: a demo may move that one.
 */
export function referralTurn(services: ReferralServices): () => Promise<void> {
  const { kv } = services.payload
  let followed: Followed | null = null
  let caughtUpAt = performance.now()
  let sweptAt = -Infinity

  async function follow(): Promise<void> {
    const content = await services.current()
    const now = { revision: content.revision, periods: JSON.stringify(content.periods) }
    const before = (followed ??= await kv.get<Followed>(followedKey))
    const at = performance.now()
    if (now.revision !== before?.revision || at - caughtUpAt > catchUpEvery) {
      await catchUpWithUnits(services)
      caughtUpAt = at
    }
    if (now.periods !== before?.periods) await followPeriods(services)
    if (JSON.stringify(now) === JSON.stringify(before)) return
    await kv.set(followedKey, now)
    followed = now
  }

  return async () => {
    await follow()
    await takeDue(services)
    const at = performance.now()
    if (at - sweptAt > sweepEvery) {
      await sweepKeys(services)
      sweptAt = at
    }
  }
}
