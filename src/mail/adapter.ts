import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { withDeadline } from './deadline'
import type { Begun } from './failure'
import { parseSender } from './sender'
import { mailTimeouts, noTransport, smtpTransport, type MailTimeouts } from './transport'

type MailSettings = {
  /** `smtp://user:password@host:port`; none = nothing is sent, messages become files. */
  smtpUrl: string | null
  /** An address, or a name with one: `Fælles Indgang <portal@example.dk>`. */
  from: string
  /** Where `.eml` files go when there is no SMTP server. */
  outboxDirectory: string
  timeouts?: MailTimeouts
}

export type SentMail = {
  messageId: string
  /** The `.eml` file, when no SMTP server is set. */
  file: string | null
}

/**
 * Payload’s way to send mail: an SMTP server, or `.eml` files when none is set, so that nothing
 * contacts the outside by default. Rejects when the server does, or takes too long; `failureOf`
 * says of the error what it means. A message's own `signal` breaks it off.
 */
export function mailAdapter(settings: MailSettings): EmailAdapter<SentMail> {
  const { smtpUrl, timeouts = mailTimeouts } = settings
  const from = parseSender(settings.from)
  const transport = smtpUrl ? smtpTransport(smtpUrl, timeouts) : noTransport()
  return ({ payload }) => ({
    name: smtpUrl ? 'smtp' : 'eml-files',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => {
      const begun: Begun = {}
      const onBegin = () => {
        begun.isBegun = true
      }
      const given = { from, ...(message as SendMailOptions) }
      try {
        const sent = await withDeadline(timeouts.whole, given.signal, (signal) =>
          transport.sendMail({ ...given, signal, onBegin } as SendMailOptions),
        )
        if (smtpUrl) return { messageId: sent.messageId, file: null }
        const file = await writeEml(settings.outboxDirectory, sent.message as unknown as Buffer)
        payload.logger.info({ file }, 'mail written to a file: no SMTP_URL is set')
        return { messageId: sent.messageId, file }
      } catch (error) {
        throw Object.assign(error as Error, begun)
      }
    },
  })
}

/** The name sorts by time; it holds neither address nor subject. */
async function writeEml(directory: string, message: Buffer): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const file = path.join(directory, `${stamp}-${randomUUID().slice(0, 8)}.eml`)
  await writeFile(file, message, { mode: 0o600 })
  return file
}
