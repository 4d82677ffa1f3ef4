import { PassThrough } from 'node:stream'
import { createTransport, type Transporter } from 'nodemailer'

/** Milliseconds that parts of a sending may take; the whole has a limit of its own. */
export type MailTimeouts = {
  /** DNS, connecting, the server's greeting. */
  connecting: number
  /** The server says nothing at all. */
  silent: number
  /** One message from beginning to end, however busily the server drips. */
  whole: number
}

/** `whole` is less than the outbox's first wait, so that no message is tried again while it is sent. */
export const mailTimeouts: MailTimeouts = { connecting: 10_000, silent: 30_000, whole: 45_000 }

/** Messages that go out side by side, so that a slow answer to one does not hold the others. */
export const mailConnections = 4

/**
 * A few connections that are kept for a while; when each message goes and goes again is the
 * outbox's business, not nodemailer's.
 */
export function smtpTransport(url: string, timeouts: MailTimeouts): Transporter {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: mailConnections,
    // Only for a kept connection that turns out to be closed before anything was sent on it.
    maxRequeues: 1,
    idleTimeout: 5_000,
    dnsTimeout: timeouts.connecting,
    connectionTimeout: timeouts.connecting,
    greetingTimeout: timeouts.connecting,
    socketTimeout: timeouts.silent,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', (mail, done) => {
    const { onBegin } = mail.data as { onBegin?: () => void }
    // Nodemailer asks for it once a server has let us in.
    mail.message.transform(() => {
      onBegin?.()
      return new PassThrough()
    })
    done()
  })
  return transport
}

/** Messages become bytes and go nowhere. */
export function noTransport(): Transporter {
  return createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
}
