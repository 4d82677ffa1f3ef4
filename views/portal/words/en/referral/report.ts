import type { Words } from '../../index'

export const report: Words['referral']['steps']['report'] = {
  heading: (isMe) => (isMe ? 'Tell what you need' : 'Tell what you have seen'),
  intro: 'Write as much or as little as you like. Place and time help most.',
  mayLearn: {
    lead: 'The person may learn what you write.',
    rest: 'Write it as you would say it with the person standing beside you.',
  },
  onlyNeeded: {
    lead: 'Write only what is needed.',
    rest: 'What it takes to find and meet the person is enough.',
  },
  notBack: {
    lead: 'You need not go back there.',
    rest: 'Write what you have seen. Then they take over.',
  },
  aboutMe: {
    lead: 'You decide what you tell.',
    rest: 'Write where they can meet you, or how they can reach you.',
  },
  atWork: {
    lead: 'Mind your duty of confidentiality.',
    rest: 'Write only what you may.',
  },
  violence: {
    lead: 'Is someone fleeing violence or threats?',
    rest: 'Call 1888, Lev Uden Vold. Free, anonymous, day and night.',
  },
  violenceCall: 'Call 1888',
  position: {
    attach: 'Send my position too',
    busy: 'Finding your position …',
    failed: 'We could not get your position. Describe the place in words.',
    attached: 'The position goes along when you send.',
    send: 'Send the position too',
    help: 'Use it only if you are at the place now. It is kept together with the text.',
  },
}
