import type { Words } from '../../index'
import { status } from './status'

export const after: Words['referral']['after'] = {
  someUnit: 'the unit',
  yourCode: 'Your code',
  print: 'Print',
  printed: 'Printed',
  receipt: {
    title: 'Receipt',
    lead: 'Thank you for acting.',
    before: (unit) => `Your message is with ${unit}. Your code is`,
    rest: ({ unit, deadline, phone }) =>
      `Write it down or print this page. ${deadline ? `${unit} answers by ${deadline}. ` : ''}If it gets worse, do not wait: ${phone ? `call ${phone}; if a life is in danger, 112` : 'if a life is in danger, call 112'}.`,
    linkTitle: 'Your secret link',
    link: 'Here you can see whether your message is taken up, add a word, or take it back. So can everyone who has the link: take care of it.',
    go: 'See how far it is',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'It did not work. Mark the link and copy it yourself.',
    mailed: 'If you asked for the receipt by e-mail, it is on its way to you.',
    nextTitle: 'What happens now',
    next: [
      {
        title: 'A member of staff reads it',
        text: 'Then "Taken up" stands on the page behind your link.',
      },
      {
        title: 'They find out how best to help',
        text: 'It can take time to find and meet a person.',
      },
      {
        title: 'You get a short answer',
        text: 'It is on the page. Out of respect for the person it says no more.',
      },
    ],
  },
  status,
  withdraw: {
    title: 'Do you want to take the message back?',
    text: 'What you wrote is erased here at once, and that cannot be undone. The unit is told that you took it back.',
    own: 'If the unit has already written something down in a system of its own, the unit’s own rules apply to it.',
    yes: 'Yes, erase what I wrote',
    no: 'No, leave it',
  },
}
