import type { Words } from '../../index'

export const proof: Words['referral']['proof'] = {
  title: 'One moment before we send',
  reasons: {
    address:
      'Many messages came from your network in the last hour. That is quite all right: many people share one, for example at a shelter or a library. We only need to be sure that no robot is writing.',
    portal:
      'Unusually many messages are coming in right now. We only need to be sure that no robot is writing.',
  },
  kept: 'Your message has not been sent yet, and we have stored nothing. What you wrote is carried along on this page.',
  again: {
    lead: 'It did not go through.',
    rest: 'The page may have been open for long. What you wrote is still here. Press the button and we try again.',
  },
  work: {
    label: 'Your phone or computer does a short calculation',
    busy: 'You need not do anything. When it is done, we send by ourselves.',
    pressed: 'We send as soon as it is done.',
    ready: 'It is done. Press the button and we send.',
    sending: 'We are sending now …',
  },
  waiting: {
    heading: 'Wait a few minutes',
    until: (moment) =>
      `Keep this page open and wait until ${moment}. Then press the button and we send.`,
    untilWithCode: (moment) =>
      `A little time has to pass too before we can send: wait until ${moment}.`,
    early: { lead: 'A little more time has to pass.', rest: 'Wait, then press again.' },
  },
  mail: {
    heading: 'Get a code by e-mail',
    intro:
      'Write an e-mail address that you can read now, and we send a code of six digits. We do not store your address, and the unit does not see it.',
    email: 'E-mail for the code',
    emailHint: 'For the code only. The mail does not say what it is about.',
    sendCode: 'Send me a code',
    sendAgain: 'Send a new code',
    sent: {
      lead: 'The code is on its way.',
      rest: 'Look in your mail, in junk mail too. The code is valid for at least an hour.',
    },
    failed: {
      lead: 'The mail could not be sent.',
      rest: 'Check that the address is right, and try again in a little while.',
    },
    enough: {
      lead: 'We cannot send more codes right now.',
      rest: 'If you got one, write it here. Otherwise try again in an hour, or call.',
    },
    code: 'The code from the mail',
    codeHint: 'Six digits.',
    wrongCode: 'The code does not match. Look in the mail again, or ask for a new code.',
  },
  send: 'Send the message',
  often:
    'Much has been added from your network in the last hour. Try again in a little while. If it cannot wait, call.',
  urgent: 'If it cannot wait, call.',
  openDoor: (place) => `Find a number in ${place}`,
  codeMail: {
    subject: 'Your code for Fælles Indgang',
    paragraphs: (code) => [
      `Your code is ${code}.`,
      'Write it on the page that you came from. It is valid for at least an hour.',
      'If you did not ask for a code, you need not do anything. Somebody probably wrote your address by mistake. We have not stored it.',
    ],
  },
}
