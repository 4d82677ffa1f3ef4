import type { Lang } from '../../portal/words'
import { da } from './da'
import { en } from './en'
import type { MailWords } from './types'

/** What mails say; a template without its words does not compile. */
export function mailWordsFor(lang: Lang): MailWords {
  return { da, en }[lang]
}
