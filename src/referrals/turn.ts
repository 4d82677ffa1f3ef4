import { followPeriods } from './due/followPeriods'
import { takeDue } from './due/takeDue'
import type { ReferralServices } from './services'
import { sweepKeys } from './texts/sweepKeys'
import { catchUpWithUnits } from './units/catchUp'

const minuteMs = 60_000
/** Besides at every change of content: for what failed then. */
const catchUpEvery = 10 * minuteMs
const sweepEvery = 60 * minuteMs

/**
 * What the process with the job lease does for referrals at each of its turns. By the machine's
 * clock, not the portal's: a demo may move that one.
 */
export function referralTurn(services: ReferralServices): () => Promise<void> {
  let revision = ''
  let periods = ''
  let caughtUpAt = -Infinity
  let sweptAt = -Infinity
  return async () => {
    const content = await services.current()
    const at = performance.now()
    if (content.revision !== revision || at - caughtUpAt > catchUpEvery) {
      await catchUpWithUnits(services)
      revision = content.revision
      caughtUpAt = at
    }
    // At the start too: they may have been cut while nothing ran.
    if (periods !== JSON.stringify(content.periods)) {
      await followPeriods(services)
      periods = JSON.stringify(content.periods)
    }
    await takeDue(services)
    if (at - sweptAt > sweepEvery) {
      await sweepKeys(services)
      sweptAt = at
    }
  }
}
