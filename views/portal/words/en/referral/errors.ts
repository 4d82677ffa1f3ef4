import type { Words } from '../../index'

export const errors: Words['referral']['steps']['errors'] = {
  title: 'Please look at this before you go on',
  prefix: 'Error:',
  cpr: {
    lead: 'This looks like a Danish CPR number.',
    rest: 'We must not receive it, so nothing was stored. Remove the digits and send again. If it is a date and a time, write "at" between them.',
  },
  long: (most) =>
    `The text is too long. It may have at most ${most.toLocaleString('en-GB')} characters.`,
  age: 'Choose an age. A guess will do, and you may say that you do not know.',
  children: 'Say whether there are children. You may say that you do not know.',
  asked: 'Choose the answer that fits best.',
  what: (isMe) =>
    isMe ? 'Write a little about what you need.' : 'Write a little about what you have seen.',
  email: 'This does not look like an e-mail address. An e-mail address has an @ and a dot.',
  emailForReceipt: 'Write the e-mail that the receipt should go to.',
  phone: 'This does not look like a phone number. Write digits only, with + in front if you like.',
  busy: 'We could not send it right now, and nothing was sent. Try again in a moment. If it cannot wait, call.',
  trap: 'A hidden field was filled in, perhaps by your browser. It is empty again now. Send once more.',
}
