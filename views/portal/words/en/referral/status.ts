import type { Words } from '../../index'

export const status: Words['referral']['after']['status'] = {
  title: (code) => `Your message ${code}`,
  description: 'See how far your message is.',
  updated: (when) => `Updated ${when}`,
  headings: {
    received: 'Your message is received',
    taken: 'A member of staff has taken up your message',
    working: 'It is being followed up',
    closed: 'Your message is closed',
    withdrawn: 'The message is taken back',
    erased: 'The message is erased',
  },
  thanks: (unit) => `You wrote to ${unit}. Thank you for acting.`,
  states: {
    received: 'Received',
    taken: 'Taken up',
    working: 'Being followed up',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
    erased: 'Erased',
  },
  here: 'we are here now',
  lines: {
    received: ({ unit, moment, deadline }) =>
      `${unit} got it ${moment}${deadline ? ` and is to answer by ${deadline}` : ''}.`,
    taken: 'A member of staff has read it and has taken the task.',
    working: 'It is being followed up. It can take time to find and meet a person.',
    closed: 'It was followed up, or an answer was given. The answer is below.',
    withdrawn: 'You took it back. What you wrote is erased here.',
    erased: 'The message is closed, and what you wrote is erased here.',
  },
  lateMark: 'Late',
  lateLine: 'It is not taken up yet. We have asked someone else to look at it.',
  late: ({ unit, deadline, phone }) => ({
    lead: 'It is late, and we are sorry.',
    rest: `${unit} should have answered by ${deadline ?? 'now'}. That has not happened. We have asked someone else to look at it and will show here when it is taken up.${phone ? ` If it cannot wait, call ${phone}.` : ''}`,
  }),
  answerTitle: 'The answer to you',
  told: {
    'told-followed-up':
      'Thank you. We have followed up. Out of respect for the person we may not say more.',
    'told-place-unclear':
      'We need a better description of the place. If you pass it again, call us or add a word here.',
    'told-right-place': 'Your message is now with those who are responsible.',
    'told-not-us': 'We cannot help with this here. Below is whom you can contact.',
  },
  nowTitle: 'What happens now',
  now: {
    received:
      'A member of staff reads it and takes it up. When that has happened, it says so here.',
    taken:
      'The unit finds out how best to help. When it has been followed up, it says so here on the page.',
    working: 'Somebody is at it. When it is closed, there is a short answer here on the page.',
  },
  privacy: {
    lead: 'Nothing private is on this page.',
    rest: 'We do not tell who the person is, where the person is, or what is agreed.',
  },
  newTitle: 'Have you seen anything new?',
  newCall: 'Call if it is urgent. Say the code, and they know what it is about.',
  word: 'Add a word',
  wordHint: 'At most 2,000 characters. Write no names and no CPR number.',
  wordSend: 'Add',
  wordMissing: 'Write what you want to add.',
  wordEnded:
    'What you wrote has not been sent. The message takes nothing more. If you have seen something new, call, or send a new message.',
  wordKept: 'What you wrote',
  wordKeptHint: 'It is on this page only. You can copy it from here.',
  again: 'Send a new message',
  receiptTitle: 'Your receipt',
  receiptGo: 'See and print the receipt',
  sent: 'Sent',
  to: 'To',
  deadline: 'Answer by',
  kept: (moment) => `${moment}, kept`,
  onlyLink: 'Only those who have the link can see this page. The code alone does not open it.',
  contactTitle: 'Your e-mail and phone number',
  contact:
    'The unit can reach you, because you gave your e-mail or phone number. If you no longer want that, you can erase them here. It happens at once.',
  contactErase: 'Erase my e-mail and phone number',
  withdrawTitle: 'Changed your mind?',
  withdraw: 'You can take the message back. Then what you wrote is erased here at once.',
  withdrawGo: 'Take it back',
  said: {
    ord: { lead: 'Thank you.', rest: 'The unit can read it now.' },
    kontakt: {
      lead: 'It is erased.',
      rest: 'Your e-mail and phone number are no longer here.',
    },
  },
  whom: 'Here you can get help',
  findDoor: 'Find an open door',
}
