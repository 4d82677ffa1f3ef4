import { createLocalReq, type Where } from 'payload'
import { findReferrals } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { openStates } from '../types'
import { differsFromUnits, followUnits } from './followUnits'
import { moveFromGone } from './moveFromGone'

/**
 * Follows what changed about the units: open referrals of one that dropped out go to its deputy, a
 * change of hours, terms or deputy reaches what is open, and a paused unit is not waited for. Right at any
 * time: it compares what is with what should be, and writes only where they differ.
 */
export async function catchUpWithUnits(services: ReferralServices): Promise<void> {
  const content = await services.current()
  const holders = holdersIn(content)
  const gone: Where = {
    and: [{ state: { in: [...openStates] } }, { holder: { not_in: holders } }],
  }
  await each(services, gone, ({ id }) => moveFromGone(services, id))
  const held: Where = {
    and: [{ state: { in: [...openStates] } }, { holder: { in: holders } }],
  }
  await each(services, held, async (referral) => {
    const differing = differsFromUnits(referral, { ...content, now: services.now() })
    if (Object.keys(differing).length > 0) await followUnits(services, referral.id)
  })
}

type Content = Awaited<ReturnType<ReferralServices['current']>>

/** Units with an agreement, and deputies: those hold what they took over without one of their own. */
export function holdersIn({ receivers, directory }: Content): string[] {
  const deputies = [...receivers.values()].map(({ deputy }) => deputy ?? '')
  return [...receivers.keys(), ...deputies.filter((id) => directory.services.has(id))]
}

const page = 200

/** Page by page; what one of them fails with is logged, and tried again at the next turn. */
async function each(
  services: ReferralServices,
  where: Where,
  work: (referral: Referral) => Promise<unknown>,
): Promise<void> {
  const req = await createLocalReq({}, services.payload)
  for (let after = ''; ;) {
    const rows = await findReferrals(req, {
      where: { and: [where, { id: { greater_than: after } }] },
      sort: 'id',
      limit: page,
    })
    for (const referral of rows) {
      await work(referral).catch((error: unknown) => {
        services.payload.logger.error({ err: error }, 'a referral was not caught up with')
      })
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}
