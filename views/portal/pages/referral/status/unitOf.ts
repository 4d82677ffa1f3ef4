import type { ReferralStatus } from '../../../../../src/referrals/status/types'
import { wordsFor, type Lang } from '../../../words'
import { localized } from '../../../words/format'

/** The unit that the sender wrote to: how it is named, at the head of a sentence too, and called. */
export function unitOf(
  { unit }: Pick<ReferralStatus, 'unit'>,
  lang: Lang,
): { unit: string; atHead: string; phone: string | null } {
  const name = unit ? localized(unit.name, lang).text : wordsFor(lang).referral.after.someUnit
  const phone = unit?.phones.find(({ type }) => type === 'voice')?.number ?? null
  return { unit: name, atHead: name.charAt(0).toUpperCase() + name.slice(1), phone }
}
