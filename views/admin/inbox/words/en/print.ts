import type { InboxWords } from '../../words'

export const print: InboxWords['print'] = {
  title: (code) => `Referral ${code}`,
  crumb: 'Print',
  lead: 'This page gathers what belongs in your own case system. Choose “Save as PDF” in the browser’s dialogue to get a file.',
  logged:
    'When you press, the text is shown, and it is written into the history that it was shown and printed.',
  go: 'Show and print',
  again: 'Print again',
  back: 'Back to the referral',
  noText: 'The text cannot be shown to you or has been erased. The rest can be printed.',
  goPlain: 'Print without the text',
  file: 'Remember to mark it as filed once it lies in your system.',
  fileGo: 'Mark as filed',
  filed: 'Marked as filed.',
  sheet: {
    portal: 'Fælles Indgang, Hjem til Alle',
    facts: 'Facts',
    texts: 'What is written',
    history: 'History',
    confidential:
      'Confidential. May only lie in the unit’s own case system. Shred the paper once it is filed.',
    printed: (when, name) => `Printed ${when} by ${name}.`,
  },
}

export const access: InboxWords['access'] = {
  title: 'What to tell the person',
  crumb: 'Access to data',
  lead: 'Whoever a referral is about has a right to know it and to see what it says (GDPR art. 14 and 15). Read the text aloud, or give it on paper.',
  unit: 'Unit',
  print: 'Print the text',
  heading: 'Somebody has written to us about you',
  why: (unit) =>
    `Somebody was worried about you and wrote to ${unit} through the portal Fælles Indgang. That is why we came.`,
  what: 'We were told where you were and what was seen. We use it only to find you and offer help. You decide yourself whether you want help.',
  right:
    'You have a right to see what is written about you, and you can ask to have it corrected or erased. It is free, and you need not say why.',
  source:
    'You may also ask who wrote. If the one who wrote gave their name, you can as a rule be told.',
  ask: (body) => `Ask the member of staff you are talking to, or ask ${body}.`,
  phone: (phone) => `Phone ${phone}.`,
  body: (body) =>
    `${body} is responsible for the data. If they have a data protection officer, you can ask there as well.`,
  kept: (days) =>
    `In the portal, what is written is erased at the latest ${days} days after the case is closed.`,
  complain: 'If you are not satisfied, you can complain to Datatilsynet at datatilsynet.dk.',
  staff: {
    title: 'When somebody asks for access',
    points: [
      'Answer as soon as you can and within a month.',
      'If the person asks to see the file (aktindsigt), the time limit is as a rule seven working days.',
      'What is in the portal belongs to it: open the referral and choose “Print for the case”.',
      'Think of others before you hand anything out: if the sender could be in danger, ask your lawyer first.',
      'Write in the referral that the person has been told.',
    ],
  },
}
