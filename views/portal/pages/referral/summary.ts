import { wordsFor, type Lang } from '../../words'
import { isAboutMe, type Draft, type ReferralStep } from './form'

export type SummaryPart = {
  /** Where it can be changed. */
  step: ReferralStep
  title: string
  rows: readonly { label: string; text: string }[]
  /** Said below, or instead of rows. */
  note: string | null
}

/** What was answered and written, in the order of the steps; what was left open is left out. */
export function summaryOf(draft: Draft, lang: Lang): SummaryPart[] {
  const { referral, finder } = wordsFor(lang)
  const { check, asked } = referral.steps
  const { labels } = check
  const isMe = isAboutMe(draft)
  const row = (label: string, text: string | null | undefined | false) =>
    text ? [{ label, text }] : []
  const { position } = draft
  const contact = [
    ...row(labels.email, draft.email),
    ...row(labels.wantsReceipt, draft.wantsReceipt && check.receiptYes),
    ...row(labels.phone, draft.phone),
  ]
  return [
    {
      step: 'start',
      title: check.askedTitle(isMe),
      rows: [
        ...row(labels.age, draft.age && finder.ages[draft.age].label),
        ...row(labels.asked, !isMe && draft.asked && asked.answers[draft.asked]),
      ],
      note: null,
    },
    {
      step: 'beskriv',
      title: check.whatTitle(isMe),
      rows: [
        ...row(labels.situation, finder.situations[draft.situation].label),
        ...row(labels.where, draft.where),
        ...row(labels.position, position && `${position.lat}, ${position.lon}`),
        ...row(labels.when, draft.when),
        ...row(labels.what, draft.what),
        ...row(isMe ? check.usuallyMe : labels.usually, draft.usually),
        ...row(isMe ? check.helpsMe : labels.helps, draft.helps),
      ],
      note: null,
    },
    {
      step: 'kontakt',
      title: check.contactTitle,
      rows: contact,
      note: contact.length === 0 ? check.noContact : null,
    },
  ]
}
