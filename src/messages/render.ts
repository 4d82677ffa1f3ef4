import type { Facts } from '../../views/emails/facts'
import { mailOf } from '../../views/emails/mailOf'
import { toText } from '../../views/emails/toText'
import { renderPage } from '../http/render'
import type { Lang, Template } from './types'

export type RenderedMail = { subject: string; html: string; text: string }

/** A template with its facts, in both forms that a mail carries. */
export function renderMail(input: { template: Template; lang: Lang; facts: Facts }): RenderedMail {
  const { subject, mail } = mailOf(input)
  return { subject, html: renderPage(mail), text: toText(mail) }
}
