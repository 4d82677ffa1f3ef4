import type { Payload } from 'payload'
import { CodeMail } from '../../../views/emails/CodeMail'
import { toText } from '../../../views/emails/toText'
import { wordsFor, type Lang } from '../../../views/portal/words'
import { renderPage } from '../../http/render'
import { failureOf } from '../../mail/failure'

/** Somebody waits for the page meanwhile. */
const longestMs = 10_000

/**
 * Mails a code at once, past the outbox, for nothing of it may be stored: neither the address that
 * somebody typed nor the code. `false` when no server took it; the log has the server's code alone.
 */
export async function sendCode({
  payload,
  email,
  code,
  lang,
}: {
  payload: Payload
  email: string
  code: string
  lang: Lang
}): Promise<boolean> {
  const mail = <CodeMail code={code} lang={lang} />
  try {
    await payload.sendEmail({
      to: email,
      subject: wordsFor(lang).referral.proof.codeMail.subject,
      html: renderPage(mail),
      text: toText(mail),
      // No "out of office" in answer (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
      signal: AbortSignal.timeout(longestMs),
    })
    return true
  } catch (error) {
    payload.logger.warn({ code: failureOf(error).code }, 'a code could not be mailed')
    return false
  }
}
