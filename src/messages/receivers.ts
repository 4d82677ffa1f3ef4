import { idOf } from '../../collections/access/roles'
import { senderHref, staffHref } from './links'
import type { MessageRow } from './rows'
import type { OutboxServices } from './services'

/** Where one message goes, and where it leads. */
export type Receiver = { email: string; href: string }

/**
 * Reads the address when it is needed: none is kept in the outbox. `null` when there is nobody (any
 * more). An account that is locked for some minutes after wrong passwords still gets its mail: else
 * anybody could silence a unit by guessing.
 */
export async function receiverOf(
  services: OutboxServices,
  row: MessageRow,
): Promise<Receiver | null> {
  const { origin, secretariat } = services
  const { template, referral = null, receiver, lang } = row
  if (row.receiverKind === 'sender') {
    const sender = await services.senderOf(receiver ?? referral ?? '')
    return (
      sender && { email: sender.email, href: senderHref({ origin, token: sender.token, lang }) }
    )
  }
  const email =
    row.receiverKind === 'secretariat' ? secretariat.email : await emailOf(services, receiver)
  return email ? { email, href: staffHref({ origin, template, referral }) } : null
}

/** The users to be told at a unit, by its receiving agreement. */
export async function peopleOfUnit(
  { payload }: OutboxServices,
  { receiver }: MessageRow,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'receiving-agreements',
    where: { service: { equals: receiver } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return (docs[0]?.people ?? []).map(idOf).filter((id) => id !== null)
}

async function emailOf(
  { payload }: OutboxServices,
  user: string | null | undefined,
): Promise<string | null> {
  if (!user) return null
  const found = await payload.db.findOne<{ id: string; email?: string }>({
    collection: 'users',
    where: { id: { equals: user } },
  })
  return found?.email ?? null
}
