import { idOf } from '../../collections/access/roles'
import type { User } from '../payload-types'
import { senderHref, staffHref } from './links'
import type { MessageRow } from './rows'
import type { OutboxServices } from './services'
import type { Lang } from './types'

/** Where one message goes, in which language, and where it leads. */
export type Receiver = { email: string; lang: Lang; href: string }

/**
 * Reads the address when it is needed: none is kept in the outbox. `null` when there is nobody (any
 * more). A user is written to in the language they have chosen, which is read with the address; the
 * sender and the secretariat's shared address in the one that the message was made with.
 *
 * An account that is locked for some minutes after wrong passwords still gets its mail: else anybody
 * could silence a unit by guessing.
 */
export async function receiverOf(
  services: OutboxServices,
  row: MessageRow,
): Promise<Receiver | null> {
  const { origin, secretariat } = services
  const { template, referral = null, receiver, lang } = row
  if (row.receiverKind === 'sender') {
    const sender = await services.senderOf(receiver ?? referral ?? '')
    if (!sender) return null
    return { email: sender.email, lang, href: senderHref({ origin, token: sender.token, lang }) }
  }
  const staff =
    row.receiverKind === 'secretariat'
      ? { email: secretariat.email, lang }
      : await userOf(services, receiver)
  return staff && { ...staff, href: staffHref({ origin, template, referral }) }
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

async function userOf(
  { payload }: OutboxServices,
  user: string | null | undefined,
): Promise<Pick<Receiver, 'email' | 'lang'> | null> {
  if (!user) return null
  const found = await payload.db.findOne<Pick<User, 'id' | 'email' | 'language'>>({
    collection: 'users',
    where: { id: { equals: user } },
  })
  // Who was there before there was a choice has none.
  return found && { email: found.email, lang: found.language ?? 'da' }
}
