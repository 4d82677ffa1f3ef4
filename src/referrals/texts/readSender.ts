import { createLocalReq } from 'payload'
import { findReferral } from '../rows/referrals'
import type { ReferralServices } from '../services'
import { holderName } from './keyring'
import { openTexts } from './openTexts'

/**
 * Where the receipt goes that the sender asked for: read by the outbox at the moment it sends, for
 * nobody's eyes. `null` when they asked for none, or it has been erased.
 */
export async function readSender(
  services: Pick<ReferralServices, 'payload' | 'keys' | 'masters'>,
  id: string,
): Promise<{ email: string; token: string } | null> {
  const referral = await findReferral(await createLocalReq({}, services.payload), id)
  if (!referral?.hasContact) return null
  const names = [
    holderName(referral),
    ...referral.heldBack.map((kept) => `${kept.unit}.${kept.holding}`),
  ]
  const texts = await openTexts(services, { referral, names })
  const contact = texts.find((text) => text.kind === 'contact')?.content
  return contact?.wantsReceipt ? { email: contact.email, token: contact.token } : null
}
