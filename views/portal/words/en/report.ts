import type { Words } from '../index'

export const report: Words['report'] = {
  title: (service) => `Report an error: ${service}`,
  heading: 'Report an error',
  intro: (service) =>
    `Thank you for telling us. Your message goes to those who own the contact ${service}, and to the secretariat of the alliance.`,
  notForHelp: {
    lead: 'Does someone need help now?',
    rest: 'Then do not use this page. We do not answer here.',
  },
  findHelp: 'Find an open door',
  what: 'What is wrong?',
  kinds: {
    phone: { label: 'The phone number', help: 'Nobody answers, or it is somewhere else.' },
    hours: {
      label: 'The opening hours',
      help: 'They are closed when we say open, or the reverse.',
    },
    address: { label: 'The address', help: 'The place is somewhere else.' },
    closed: { label: 'The place is gone', help: 'It has closed for good.' },
    other: { label: 'Something else', help: 'Write it below.' },
  },
  text: 'What should it have said? (optional)',
  textHint: 'At most 500 characters. Write about the contact only. Do not write about people.',
  trap: 'Leave this field empty',
  submit: 'Send the message',
  errorsTitle: 'Something is missing before we can send it',
  errors: {
    kind: 'Choose what is wrong.',
    text: 'The text is too long. It may have at most 500 characters.',
    cpr: 'This looks like a Danish CPR number. We must not receive it, so nothing was stored. Remove the digits and send again. If it is a date and a time, write "at" between them.',
  },
  errorPrefix: 'Error:',
  receiptTitle: 'Thank you, we have your message',
  receipt: (service) =>
    `The message about ${service} has gone to those who own the contact and to the secretariat of the alliance. They look at it and correct it if there is an error.`,
  receiptNote: 'You get no answer, because we do not know who you are. That is on purpose.',
  backToAnswer: 'Back to the open doors',
}
