import type { TextFieldSingleValidation } from 'payload'
import { inReadersLanguage } from './messages'

/** `+45` and eight digits, another country's number with `+`, or a short number such as 112 and 116 111. */
const telephone = /^(\+\d[\d ]{5,18}\d|\d{2,3}( ?\d{1,3}){0,2})$/

/** Empty, or a number that can be dialled from any phone. */
export const phoneNumber: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  telephone.test(value) ||
  inReadersLanguage(req, {
    da: 'Skriv nummeret med +45 foran, for eksempel +45 00 12 34 56, eller et kort nummer som 112.',
    en: 'Write the number with +45 in front, for example +45 00 12 34 56, or a short one such as 112.',
  })
