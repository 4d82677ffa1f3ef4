import type { Field, PayloadRequest } from 'payload'
import { inReadersLanguage } from './messages'

/**
 * A date in the Danish calendar, `YYYY-MM-DD`, without a time zone (HSDS `date`).
 * Payload's own date field holds a moment, which slips to the day before in UTC.
 */
export function localDateField(name: string, label: { da: string; en: string }): Field {
  return {
    name,
    type: 'text',
    label,
    admin: { placeholder: 'ÅÅÅÅ-MM-DD' },
    validate: (value: unknown, { req, siblingData }: ValidateOptions) => {
      if (!value) return true
      if (!isCalendarDate(String(value))) {
        return inReadersLanguage(req, {
          da: 'Skriv datoen som år-måned-dag, for eksempel 2026-11-23.',
          en: 'Write the date as year-month-day, for example 2026-11-23.',
        })
      }
      const from = name === 'valid_to' ? siblingData?.valid_from : null
      if (typeof from !== 'string' || from === '' || String(value) >= from) return true
      return inReadersLanguage(req, {
        da: 'Den sidste dag ligger før den første.',
        en: 'The last day is before the first.',
      })
    },
  }
}

type ValidateOptions = { req: PayloadRequest; siblingData?: { valid_from?: unknown } }

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
}
