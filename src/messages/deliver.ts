import { inTransaction } from '../database'
import { failureOf, type MailFailure } from '../mail/failure'
import type { Instant } from '../routing/types'
import { givesUpAfterMs, triesBeforeMarking } from './backOff'
import { compose } from './compose'
import { enqueue } from './enqueue'
import { peopleOfUnit, receiverOf } from './receivers'
import { note, update, type MessageRow } from './rows'
import type { OutboxServices } from './services'

/**
 * Sends a message that has been claimed, and writes what came of it.
 *
 * @param row the message as it was before it was claimed
 * @returns whether a mail server took a look at it; `null` when none was asked
 */
export async function deliver(
  services: OutboxServices,
  row: MessageRow,
  signal: AbortSignal,
): Promise<MailFailure | 'sent' | null> {
  const { payload, now } = services
  const { id } = row
  if (row.receiverKind === 'unit') return shareOut(services, row)
  const receiver = await receiverOf(services, row)
  if (!receiver) {
    await note({ payload, id, change: { state: 'failed', failure: 'no-receiver' } })
    return null
  }
  const mail = await compose(services, { row, receiver })
  const failure = await trySending(services, { ...mail, signal })
  if (!failure) {
    await note({ payload, id, change: { state: 'sent', sentAt: now(), failure: null } })
    return 'sent'
  }
  await note({ payload, id, change: afterFailure({ row, failure, now: now() }) })
  payload.logger.warn({ message: id, template: row.template, failure: failure.code }, 'not sent')
  return failure
}

/**
 * A unit's message becomes one for each of its people, so that a mail server that turns one of them
 * away, or asks to be tried later, does not concern the others.
 */
async function shareOut(services: OutboxServices, row: MessageRow): Promise<null> {
  const { payload, now } = services
  const { id, key, template, referral = null, lang } = row
  const people = await peopleOfUnit(services, row)
  await inTransaction({ payload }, async (req) => {
    const messages = people.map((user) => ({
      key: `${key}:${user}`,
      template,
      receiverKind: 'user' as const,
      receiver: user,
      referral,
      lang,
    }))
    await enqueue({ req, messages, at: row.at })
    const isSomebodyThere = people.length > 0
    await update(req, id, isSomebodyThere ? { state: 'sent', sentAt: now() } : nobody)
  })
  return null
}

const nobody = { state: 'failed', failure: 'no-receiver' } as const

async function trySending(
  { payload, send = payload.sendEmail }: OutboxServices,
  mail: object,
): Promise<MailFailure | null> {
  try {
    await send(mail)
    return null
  } catch (error) {
    return failureOf(error)
  }
}

/**
 * - No server to be had: the try did not count. It goes behind the others that are due, so that the
 *   next knock is another's: were it this message after all, it must not stand in their way.
 * - Refused for the fifth time, or put off for five days: given up.
 * - Anything else: again after the wait that was noted when it was claimed. From the fifth time on
 *   the secretariat is shown it as not delivered (`undeliverable.ts`), until it is.
 */
function afterFailure({
  row,
  failure: { code, kind },
  now,
}: {
  row: MessageRow
  failure: MailFailure
  now: Instant
}): Partial<MessageRow> {
  if (kind === 'unreached') {
    return { attempts: row.attempts, nextTryAt: now, failure: code }
  }
  const isGivenUp =
    (kind === 'refused' && row.attempts + 1 >= triesBeforeMarking) || now - row.at >= givesUpAfterMs
  return isGivenUp ? { state: 'failed', failure: code } : { failure: code }
}
