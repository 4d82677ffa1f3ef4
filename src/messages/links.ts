import type { Lang, Template } from './types'
import { inLanguage } from '../http/language'

/**
 * Where a mail leads: to the referral in the admin; to the inbox where the reader may no longer see
 * the referral, or there is none; to the list of users; to the sender’s own page by its secret.
 */
export function staffHref({
  origin,
  template,
  referral,
}: {
  origin: string
  template: Template
  referral: string | null
}): string {
  if (template === 'coordinator-added') return `${origin}/admin/collections/users`
  const inbox = `${origin}/admin/henvendelser`
  return referral === null || toInbox.includes(template) ? inbox : `${inbox}/${referral}`
}

export function senderHref({
  origin,
  token,
  lang,
}: {
  origin: string
  token: string
  lang: Lang
}): string {
  return `${origin}${inLanguage(`/henvendelse/${encodeURIComponent(token)}`, lang)}`
}

/** Their readers have let go of it, or never had it. */
const toInbox: readonly Template[] = [
  'referral-moved-to-deputy',
  'referral-offer-accepted',
  'referral-offer-expired',
  'referral-withdrawn',
  'referral-breaker',
]
