import type { Words } from '../../index'

export const contact: Words['referral']['steps']['contact'] = {
  heading: (isMe) => (isMe ? 'How can they reach you?' : 'How may they reach you?'),
  intro: (isMe) =>
    isMe
      ? 'It is up to you. Without e-mail or phone they can only find you at the place you wrote.'
      : 'It is up to you. If you leave it out, you can still follow your message with your link.',
  privacy: ({ body, days, isMe }) => ({
    lead: 'You need not say who you are.',
    rest: `${isMe ? '' : 'If you do, the person may learn it by asking to see their file. '}${body} is responsible for the data. What you write is erased here at the latest ${days} days after the case is closed.`,
  }),
  more: 'More about your data',
  morePoints: ({ body, textDays, ceilingDays, contactDays }) => [
    `${body} uses it to find and meet the person, offer help and give you a short answer, under Articles\u00a06 and 9 of the GDPR.`,
    `The alliance keeps it for ${body} by an agreement with them. The text is locked, and only the unit that has the message can read it.`,
    `What you write is erased here at the latest ${textDays} days after the case is closed, and always at the latest ${ceilingDays} days after you sent it. Your e-mail and phone number are erased at the latest ${contactDays} days after it is closed, or at once when you want.`,
    `If ${body} has written something down in a system of its own, its own periods apply.`,
    `You can ask ${body} to see, correct or delete what it has about you, and you can complain to the Danish Data Protection Agency (Datatilsynet).`,
  ],
  moreLink: 'Read more about privacy',
  told: 'What you may be told',
  toldPoints: [
    'You can see when the message is received, taken up, being followed up and closed.',
    'At the end there is a short answer.',
    'You are not told whether the person was found or what was agreed. That is out of respect for the person.',
  ],
  toldPointsMe: [
    'You can see when the message is received, taken up, being followed up and closed.',
    'Everything else you talk about with the unit. It is not on the page.',
  ],
  wantsReceipt: 'Send the receipt and my link to this e-mail',
  wantsReceiptHelp: 'Only if nobody else reads your mail.',
}
