import { randomUUID } from 'node:crypto'
import { inTransaction } from '../../../../src/database'
import type { Turn } from '../../../../src/jobs/runner'
import { mailAdapter } from '../../../../src/mail/adapter'
import type { MailTimeouts } from '../../../../src/mail/transport'
import { enqueue, type NewMessage } from '../../../../src/messages/enqueue'
import { createOutbox, type Outbox } from '../../../../src/messages/outbox'
import type { MessageRow } from '../../../../src/messages/rows'
import type { OutboxServices } from '../../../../src/messages/services'
import type { Lang } from '../../../../src/messages/types'
import { makeUser } from '../../../support/makeUser'
import { startTestPayload, type TestPayload } from '../../../support/portal'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const origin = 'https://portal.example'
export const secretariat = { email: 'sekretariat@portal.example' }

/** An outbox with a database, a clock to be moved, and users to write to. */
export type Bench = TestPayload & {
  clock: { now: number }
  /** An outbox that sends to this server, or to files. */
  outbox: (to: To) => Outbox
  put: (...messages: Partial<NewMessage>[]) => Promise<void>
  user: (name: string, language?: Lang) => Promise<{ id: string; email: string }>
  /** All of them, in the order of their keys. */
  rows: () => Promise<MessageRow[]>
  row: (key: string) => Promise<MessageRow>
  /** No message, and midday on a Monday. */
  reset: () => Promise<void>
}

type To = Partial<OutboxServices> & {
  smtpUrl: string | null
  timeouts?: Partial<MailTimeouts>
  outboxDirectory?: string
}

const noon = Date.UTC(2026, 10, 23, 11)

export async function startBench(): Promise<Bench> {
  const portal = await startTestPayload()
  const { payload, database } = portal
  const clock = { now: noon }
  const rows = async () => {
    const found = await payload.db.find<MessageRow>({
      collection: 'messages',
      sort: 'key',
      limit: 1_000,
      pagination: false,
    })
    return found.docs
  }
  return {
    ...portal,
    clock,
    rows,
    row: async (key) => {
      const found = (await rows()).find((row) => row.key === key)
      if (!found) throw new Error(`no message ${key}`)
      return found
    },
    outbox: ({ smtpUrl, timeouts, outboxDirectory = database.directory, ...services }) => {
      const whole = { connecting: 2_000, silent: 5_000, whole: 10_000, ...timeouts }
      const from = 'Fælles Indgang <portal@portal.example>'
      const adapter = mailAdapter({ smtpUrl, from, outboxDirectory, timeouts: whole })
      return createOutbox({
        payload,
        origin,
        secretariat,
        senderOf: async () => null,
        now: () => clock.now,
        send: adapter({ payload }).sendEmail,
        ...services,
      })
    },
    put: async (...messages) => {
      await inTransaction({ payload }, (req) =>
        enqueue({
          req,
          messages: messages.map((message) => ({ ...anyMessage, key: randomUUID(), ...message })),
          at: clock.now,
        }),
      )
    },
    user: (name, language) => addUser(portal, name, language),
    reset: async () => {
      clock.now = noon
      await payload.db.deleteMany({ collection: 'messages', where: {} })
    },
  }
}

const anyMessage: Omit<NewMessage, 'key'> = {
  template: 'referral-breaker',
  receiverKind: 'secretariat',
  receiver: null,
  referral: null,
  lang: 'da',
}

/** What the holder of the lease is told while nobody stops it. */
export function aTurn({ stopping = new AbortController().signal } = {}): Turn {
  return { hasLease: () => !stopping.aborted, stopping }
}

async function addUser({ payload }: TestPayload, name: string, language?: Lang) {
  const email = `${name}-${randomUUID().slice(0, 8)}@enhed.example`
  const { id } = await makeUser(payload, { name, email, roles: ['secretariat'], language })
  return { id, email }
}
