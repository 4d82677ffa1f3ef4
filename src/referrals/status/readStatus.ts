import { createLocalReq } from 'payload'
import { isOpen, takesWord } from '../guards'
import { findByToken } from '../rows/referrals'
import type { ReferralServices } from '../services'
import { hashOfToken } from '../token'
import type { ReferralStatus } from './types'

/**
 * What a secret link shows; `null` when it leads to nothing. One look by a hash either way, so that
 * the time it takes tells nothing.
 */
export async function readStatus(
  { payload, current, now }: Pick<ReferralServices, 'payload' | 'current' | 'now'>,
  token: string,
): Promise<ReferralStatus | null> {
  const [{ directory }, req] = await Promise.all([current(), createLocalReq({}, payload)])
  const referral = await findByToken(req, hashOfToken(token))
  if (!referral) return null
  const unit = directory.services.get(referral.sentTo)
  const { code, state, receivedAt, takenAt, workStartedAt, closedAt, deadlineAt } = referral
  const { promisedAt, told, hasContact, lang } = referral
  return {
    code,
    state,
    isLate: state === 'received' && (promisedAt ?? deadlineAt) < now(),
    unit: unit ? { name: unit.name, phones: unit.phones } : null,
    receivedAt,
    takenAt,
    workStartedAt,
    closedAt,
    promisedAt,
    told,
    isOpen: isOpen(referral),
    takesWord: takesWord(referral),
    hasContact,
    lang,
  }
}
