import { createLocalReq } from 'payload'
import { isAppError } from '../errors'
import { changeReferral, type Change, type Scene } from './change'
import { findByToken } from './rows/referrals'
import type { ReferralServices } from './services'
import { hashOfToken } from './token'

/**
 * Something the sender does by their secret link.
 *
 * @returns `false` when the link leads to nothing, or the referral has ended meanwhile
 */
export async function bySender(
  services: ReferralServices,
  { token, once }: { token: string; once: string },
  decide: (scene: Scene) => Change | Promise<Change>,
): Promise<boolean> {
  const req = await createLocalReq({}, services.payload)
  const found = await findByToken(req, hashOfToken(token))
  if (!found) return false
  try {
    await changeReferral(services, { id: found.id, once, who: { actor: 'sender' }, decide })
    return true
  } catch (error) {
    if (isAppError(error, 'gone') || isAppError(error, 'conflict')) return false
    throw error
  }
}
