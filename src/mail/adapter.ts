import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'

type MailSettings = {
  /** `smtp://user:password@host:port`; none = nothing is sent, messages become files. */
  smtpUrl: string | null
  from: string
  /** Where `.eml` files go when there is no SMTP server. */
  outboxDirectory: string
}

export type SentMail = {
  messageId: string
  /** The `.eml` file, when no SMTP server is set. */
  file: string | null
}

/**
 * Payload’s way to send mail: an SMTP server, or `.eml` files when none is set, so that nothing
 * contacts the outside by default. Rejects when the server does.
 */
export function mailAdapter(settings: MailSettings): EmailAdapter<SentMail> {
  const transport = transportOf(settings)
  return ({ payload }) => ({
    name: settings.smtpUrl ? 'smtp' : 'eml-files',
    defaultFromAddress: settings.from,
    defaultFromName: 'Fælles Indgang',
    sendEmail: async (message) => {
      const sent = await transport.sendMail({
        from: { name: 'Fælles Indgang', address: settings.from },
        ...(message as SendMailOptions),
      })
      if (settings.smtpUrl) return { messageId: sent.messageId, file: null }
      const file = await writeEml(settings.outboxDirectory, sent.message as unknown as Buffer)
      payload.logger.info({ file }, 'mail written to a file: no SMTP_URL is set')
      return { messageId: sent.messageId, file }
    },
  })
}

function transportOf({ smtpUrl }: MailSettings): Transporter {
  return smtpUrl
    ? createTransport(smtpUrl)
    : createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
}

/** The name sorts by time; it holds neither address nor subject. */
async function writeEml(directory: string, message: Buffer): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const file = path.join(directory, `${stamp}-${randomUUID().slice(0, 8)}.eml`)
  await writeFile(file, message, { mode: 0o600 })
  return file
}
