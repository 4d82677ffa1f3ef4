import type { Words } from '../../index'

export const check: Words['referral']['steps']['check'] = {
  heading: 'Read it through before you send',
  to: 'It is sent to',
  instead: (unit) =>
    `The door you chose does not receive in writing right now. So the message goes to ${unit}.`,
  whatTitle: (isMe) => (isMe ? 'What you told' : 'What you have seen'),
  contactTitle: 'How they reach you',
  askedTitle: (isMe) => (isMe ? 'About you' : 'About the person'),
  change: 'Change',
  labels: {
    situation: 'Situation',
    age: 'Age',
    asked: 'Does the person know?',
    where: 'Where',
    position: 'Position',
    when: 'When',
    what: 'What',
    usually: 'Usually there',
    helps: 'Helps to meet the person',
    email: 'E-mail',
    phone: 'Phone',
    wantsReceipt: 'Receipt by e-mail',
  },
  helpsMe: 'Helps to meet you',
  usuallyMe: 'Usually there',
  receiptYes: 'Yes',
  noContact: 'You have written no e-mail or phone. That is fine.',
  noPlace: {
    lead: 'You have not written where it is.',
    rest: 'Without a place it is hard to get there. Can you write a little more?',
  },
  noWayToMe: {
    lead: 'They cannot find you yet.',
    rest: 'Write a place where they can meet you, an e-mail or a phone number.',
  },
  takeBack:
    'You can take it back until it is closed. If you do, what you wrote is erased here at once.',
}
