import { randomUUID } from 'node:crypto'
import type { Change, Scene } from '../change'
import { addEvents } from '../rows/events'
import { patchReferral } from '../rows/referrals'
import type { Referral } from '../rows/types'

/** Changes another referral in the transaction of the scene's: both, or neither. */
export async function writeBeside(
  { req, by, now }: Pick<Scene, 'req' | 'by' | 'now'>,
  other: Referral,
  { patch, events }: Pick<Change, 'patch' | 'events'>,
): Promise<void> {
  const version = other.version + 1
  await patchReferral(req, other.id, { ...patch, version })
  await addEvents(req, { referral: other.id, events, version, once: randomUUID(), by, at: now })
}
