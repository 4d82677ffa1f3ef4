import type { Words } from '../../index'
import { asked, fields } from './asking'
import { check } from './check'
import { contact } from './contact'
import { errors } from './errors'
import { report } from './report'

export const steps: Words['referral']['steps'] = {
  to: (unit) => `To ${unit}`,
  optional: '(optional)',
  inOtherLanguage: 'Fortsæt på dansk',
  trap: 'Leave this field empty',
  asked,
  fields,
  onward: {
    start: 'On to the next question',
    spurgt: 'On to what you want to tell',
    beskriv: 'On to contact',
    kontakt: 'Read it through before you send',
    tjek: 'Send the message',
  },
  start: {
    heading: (unit) => `Write to ${unit}`,
    intro:
      'It takes a few minutes. You need not say who you are. At the end you get a link, so that you can see whether someone has taken up your message.',
  },
  report,
  contact,
  check,
  promise: {
    within: (unit, time) => `${unit} answers within ${time} in opening hours.`,
    closedNow: (deadline) => `They are closed now, so it will be by ${deadline} at the latest.`,
    openNow: (deadline) => `That is ${deadline} at the latest.`,
    by: (unit, deadline) => `${unit} answers by ${deadline}.`,
    none: (unit) => `${unit} has set no time limit for its answer. If it is urgent, call.`,
  },
  duration: {
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    and: 'and',
  },
  errors,
}
