import { wordsFor, type Lang } from '../../words'
import {
  isAboutMe,
  referralFields,
  textLimits,
  type Draft,
  type ReferralError,
  type ReferralField,
  type TextName,
} from './form'

/** What is wrong with one field, in words; `null` when nothing is. */
export function errorOf(
  field: ReferralField,
  errors: readonly ReferralError[],
  draft: Draft,
  lang: Lang,
): string | null {
  const error = errors.find((found) => found.field === field)
  return error ? errorText(error, draft, lang) : null
}

/** The errors of a page, each with the field it leads to. */
export function summarized(errors: readonly ReferralError[], draft: Draft, lang: Lang) {
  return errors.map((error) => ({
    href: `#${targetOf(error.field)}`,
    text: errorText(error, draft, lang),
  }))
}

function errorText({ field, kind }: ReferralError, draft: Draft, lang: Lang): string {
  const words = wordsFor(lang).referral.steps.errors
  if (kind === 'cpr') return `${words.cpr.lead} ${words.cpr.rest}`
  if (kind === 'long') return words.long(isText(field) ? textLimits[field] : 0)
  if (kind === 'email') return words.email
  if (kind === 'phone') return words.phone
  if (kind === 'trap') return words.trap
  if (kind === 'busy') return words.busy
  if (field === 'age') return words.age
  if (field === 'children') return words.children
  if (field === 'asked') return words.asked
  if (field === 'email') return words.emailForReceipt
  return words.what(isAboutMe(draft))
}

/** The id that a link leads to: the first row of a choice, else the field itself. */
function targetOf(field: ReferralField): string {
  if (field === 'trap') return 'indhold'
  const firstRow = { age: 'under-18', children: 'ja', asked: 'ja' }[field as string]
  return firstRow ? `${referralFields[field]}-${firstRow}` : referralFields[field]
}

function isText(field: ReferralField): field is TextName {
  return field in textLimits
}
