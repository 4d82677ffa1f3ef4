import type { ReferralStep } from '../../../pages/referral/form'
import { asked, fields } from './asking'
import { check } from './check'
import { contact } from './contact'
import { errors } from './errors'
import { report } from './report'

/** The form, one step a page. */
export const steps = {
  to: (unit: string) => `Til ${unit}`,
  optional: '(valgfrit)',
  inOtherLanguage: 'Continue in English',
  trap: 'Lad dette felt stå tomt',
  asked,
  fields,
  onward: {
    start: 'Videre til næste spørgsmål',
    spurgt: 'Videre til det, du vil fortælle',
    beskriv: 'Videre til kontakt',
    kontakt: 'Læs det igennem, før du sender',
    tjek: 'Send henvendelsen',
  } satisfies Record<ReferralStep, string>,
  start: {
    heading: (unit: string) => `Skriv til ${unit}`,
    intro:
      'Det tager et par minutter. Du behøver ikke at sige, hvem du er. Til sidst får du et link, så du kan se, om nogen har taget din henvendelse.',
  },
  report,
  contact,
  check,
  promise: {
    within: (unit: string, time: string) => `${unit} svarer inden for ${time} i åbningstiden.`,
    closedNow: (deadline: string) => `De har lukket nu, så det bliver senest ${deadline}.`,
    openNow: (deadline: string) => `Det vil sige senest ${deadline}.`,
    by: (unit: string, deadline: string) => `${unit} svarer senest ${deadline}.`,
    none: (unit: string) => `${unit} har ikke sat en frist for at svare. Haster det, så ring.`,
  },
  duration: {
    hours: (count: number) => (count === 1 ? '1 time' : `${count} timer`),
    minutes: (count: number) => (count === 1 ? '1 minut' : `${count} minutter`),
    and: 'og',
  },
  errors,
}
