import type { Facts } from '../../views/emails/facts'
import type { Referral } from '../payload-types'
import { readCode } from '../referrals/code'
import { endOfTexts } from '../referrals/due/erasing'
import { loadPeriods } from '../referrals/periods'
import type { Instant } from '../routing/types'
import { addedFacts } from './addedFacts'
import type { Receiver } from './receivers'
import { renderMail, type RenderedMail } from './render'
import type { MessageRow } from './rows'
import type { OutboxServices } from './services'

/** A mail as it is sent now: what it says of the referral is read now, too. */
export type ComposedMail = RenderedMail & {
  to: string
  /** The same at each repeat, so that a receiver's mail server can tell. */
  messageId: string
  headers: Record<string, string>
}

export async function compose(
  services: OutboxServices,
  { row, receiver }: { row: MessageRow; receiver: Receiver },
): Promise<ComposedMail> {
  const { template } = row
  const { lang, href } = receiver
  const added = await addedFacts(services.payload, { key: row.key, lang })
  const facts = { ...(await factsOf(services, row)), added, href }
  return {
    ...renderMail({ template, lang, facts }),
    to: receiver.email,
    messageId: `<${row.id}@${new URL(services.origin).hostname}>`,
    // No "out of office" in answer (RFC 3834; the second one is Exchange's own).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
  }
}

async function factsOf(
  { payload, now }: OutboxServices,
  { referral, at, receiverKind }: MessageRow,
): Promise<Omit<Facts, 'href' | 'added'>> {
  const found = referral
    ? await payload.db.findOne<Referral>({
        collection: 'referrals',
        where: { id: { equals: referral } },
      })
    : null
  return {
    // An anonymous referral has its id in the code's place.
    code: readCode(found?.code ?? ''),
    at,
    deadlineAt: found?.deadlineAt ?? null,
    deputyDeadlineAt: found?.deputyDeadlineAt ?? null,
    offerEndsAt: found?.offerEndsAt ?? null,
    replyBy: found?.replyBy ?? null,
    promisedAt: found?.promisedAt ?? null,
    textEndsAt: found && (await textEndOf(payload, found)),
    receiverKind,
    now: now(),
  }
}

/** Read from the periods as they are now: a mail that comes late must not name a later day. */
async function textEndOf(
  payload: OutboxServices['payload'],
  { receivedAt, closedAt }: Referral,
): Promise<Instant> {
  const periods = await loadPeriods(payload)
  return endOfTexts({ receivedAt, closedAt: closedAt ?? null }, periods)
}
