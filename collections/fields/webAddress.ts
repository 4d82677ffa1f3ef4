import type { TextFieldSingleValidation } from 'payload'
import { inReadersLanguage } from './messages'

/** Empty, or an absolute http(s) address: anything else (`javascript:` …) never becomes a link. */
export const webAddress: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  isWebAddress(value) ||
  inReadersLanguage(req, {
    da: 'Skriv hele adressen, for eksempel https://www.esbjerg.dk',
    en: 'Write the whole address, for example https://www.esbjerg.dk',
  })

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
}
