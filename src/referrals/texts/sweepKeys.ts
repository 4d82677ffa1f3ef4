import { createLocalReq } from 'payload'
import type { KeyName, KeyRow } from '../../keys'
import { findReferral } from '../rows/referrals'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { contactPart, holderName } from './keyring'

/** A key is put before the row that needs it: one younger than this may still get its row. */
const graceMs = 60 * 60 * 1000
const page = 500

/**
 * Destroys the keys that no text needs: of a submission that was never stored, of a hand-over that
 * was not committed, of a former holder, of a text that was erased when the process died between
 * the commit and the destroying.
 *
 * @param at by the machine's clock, as the keys' own moments are, not by the portal's
 * @returns how many were destroyed
 */
export async function sweepKeys(
  services: Pick<ReferralServices, 'keys' | 'payload'>,
  { at = Date.now() }: { at?: number } = {},
): Promise<number> {
  const { keys, payload } = services
  const req = await createLocalReq({}, payload)
  let destroyed = 0
  for (let after: KeyName | null = null; ;) {
    const rows: KeyRow[] = await keys.list({ after, limit: page })
    for (const key of rows) {
      if (key.putAt > at - graceMs) continue
      const referral = await findReferral(req, key.referral)
      if (referral && isNeeded(referral, key)) continue
      await keys.destroy({ referral: key.referral, part: key.part, holder: key.holder })
      destroyed += 1
    }
    after = rows.at(-1) ?? null
    if (rows.length < page) return destroyed
  }
}

function isNeeded(referral: Referral, { part, holder }: KeyName): boolean {
  if (referral.textErasedAt !== null) return false
  if (part === contactPart && referral.contactErasedAt !== null) return false
  const kept = referral.heldBack.map(({ unit, holding }) => `${unit}.${holding}`)
  return [holderName(referral), ...kept].includes(holder)
}
