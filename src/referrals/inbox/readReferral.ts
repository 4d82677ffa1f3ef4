import { createLocalReq } from 'payload'
import {
  shows,
  standingsOf,
  type Stance,
  type Standing,
} from '../../../collections/referrals/access'
import type { User } from '../change'
import { eraseTexts } from '../due/erasing'
import { findReferral } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { unknownReferral } from '../stance'
import { mayNow } from './mayNow'
import { readUnits, unitName, type KnownUnit } from './names'
import { offerable } from './offerable'
import { readTimeline } from './timeline'
import { toRows } from './toRows'
import type { InboxRow, KeptReferral, ReferralDetail } from './types'

type Content = Awaited<ReturnType<ReferralServices['current']>>
type Units = ReadonlyMap<string, KnownUnit>

/**
 * One referral, as far as the reader's standing shows it, without a word of what was written.
 *
 * @throws `not-found` for who has no sight of it
 */
export async function readReferral(
  services: ReferralServices,
  { user, id }: { user: User; id: string },
): Promise<ReferralDetail | KeptReferral> {
  const req = await createLocalReq({}, services.payload)
  const referral = await findReferral(req, id)
  const [found, ...others] = referral ? standingsOf(user, referral) : []
  if (!referral || !found) throw unknownReferral()
  const { standing, unit } = found
  const content = await services.current()
  if (standing === 'kept') return keptOf(referral, content)
  const { holder, deputy, heldBack } = referral
  const [[row], units, timeline] = await Promise.all([
    toRows(services, { user, referrals: [referral] }),
    readUnits(services, [holder, deputy, ...heldBack.map((kept) => kept.unit)]),
    readTimeline(services, { referral, standing, unit }),
  ])
  if (!row) throw unknownReferral()
  return { ...row, ...moreOf({ referral, standing, others, content, units }), timeline }
}

type More = Omit<ReferralDetail, keyof InboxRow | 'timeline'>

function moreOf({
  referral,
  standing,
  others,
  content,
  units,
}: {
  referral: Referral
  standing: Standing
  /** Who serves two units can do what either may. */
  others: readonly Stance[]
  content: Content
  units: Units
}): More {
  const isOurs = standing === 'holder'
  const ours = <Value>(value: Value) => (isOurs ? value : null)
  const { directory } = content
  const { deputy, responsibleKommunekode } = referral
  const may = [standing, ...others.map((one) => one.standing)].flatMap((one) =>
    mayNow(referral, one),
  )
  return {
    fra: ours(referral.fra),
    asked: ours(referral.asked),
    source: ours(referral.source),
    lang: ours(referral.lang),
    responsible:
      responsibleKommunekode && isOurs
        ? {
            kommunekode: responsibleKommunekode,
            name: directory.municipalities.get(responsibleKommunekode)?.name ?? '',
          }
        : null,
    deputy: deputy && shows('deputy', standing) ? unitName(units, deputy) : null,
    deputyDeadlineAt: shows('deputy', standing) ? referral.deputyDeadlineAt : null,
    workStartedAt: referral.workStartedAt,
    told: ours(referral.told),
    declineReason: ours(referral.declineReason),
    informed: ours(referral.informed),
    exemptReason: ours(referral.exemptReason),
    informedAt: ours(referral.informedAt),
    filedAt: ours(referral.filedAt),
    mayRead: may.includes('readTexts'),
    textErasedAt: ours(referral.textErasedAt),
    textEndsAt: ours(eraseTexts.at(referral, content.periods)),
    hasContact: ours(referral.hasContact),
    ring: isOurs ? ringOf(referral, content, units) : [],
    may,
    offerTo: may.includes('offerHandover') ? offerable(referral, content.receivers) : [],
  }
}

function keptOf(referral: Referral, { periods }: Content): KeptReferral {
  const { id, code, textErasedAt } = referral
  const may = mayNow(referral, 'kept')
  const textEndsAt = eraseTexts.at(referral, periods)
  const mayRead = may.includes('readTexts')
  return { standing: 'kept', id, code, mayRead, textErasedAt, textEndsAt, may }
}

function ringOf(
  { heldBack }: Referral,
  { directory }: Content,
  units: Units,
): ReferralDetail['ring'] {
  return [...new Set(heldBack.map(({ unit }) => unit))].map((unit) => ({
    ...unitName(units, unit),
    phone:
      directory.services.get(unit)?.phones.find(({ type }) => type === 'voice')?.number ?? null,
  }))
}
