import { createLocalReq } from 'payload'
import { undeliverable } from '../../messages/undeliverable'
import { findReferrals } from '../rows/referrals'
import type { ReferralServices } from '../services'
import { readUnits, readUserNames } from './names'
import type { UndeliverableRow } from './workListTypes'

/** Messages that were not delivered, with names for ids: three looks for all of them. */
export async function readUndeliverable(
  services: Pick<ReferralServices, 'payload' | 'current' | 'now'>,
  { limit }: { limit: number },
): Promise<UndeliverableRow[]> {
  const { payload } = services
  const messages = await undeliverable({ payload, now: services.now(), limit })
  const ofKind = (kind: string) =>
    messages.filter(({ receiverKind }) => receiverKind === kind).map(({ receiver }) => receiver)
  const about = messages.map(({ referral }) => referral).filter((id) => id !== null)
  const [users, units, codes] = await Promise.all([
    readUserNames(payload, ofKind('user')),
    readUnits(services, ofKind('unit')),
    readCodes(services, about),
  ])
  return messages.map(({ id, template, receiverKind, at, attempts, ...message }) => {
    const receiver = message.receiver ?? ''
    const code = codes.get(message.referral ?? '')
    return {
      ...{ id, template, receiverKind, at, attempts },
      failure: message.failure,
      isStillTried: message.isStillTried,
      receiver:
        receiverKind === 'sender'
          ? null
          : (users.get(receiver) ?? units.get(receiver)?.name ?? null),
      referral: message.referral && code ? { id: message.referral, code } : null,
    }
  })
}

async function readCodes(
  { payload }: Pick<ReferralServices, 'payload'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const req = await createLocalReq({}, payload)
  const where = { id: { in: [...new Set(ids)] } }
  const found = await findReferrals(req, { where, sort: 'id', limit: 0 })
  return new Map(found.map(({ id, code }) => [id, code]))
}
