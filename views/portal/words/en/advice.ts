import type { Words } from '../index'

export const advice: Words['advice'] = {
  nextTitle: 'What happens next',
  yourselfTitle: 'What you can do yourself',
  next: [
    {
      title: 'You call and tell',
      text: 'Place and time are enough. You need not know who the person is.',
    },
    {
      title: 'They listen and ask',
      text: 'Together you find out what should happen, and who can help.',
    },
    {
      title: 'They take over',
      text: 'Out of respect for the person you may not hear more. It does not mean that nothing is done.',
    },
  ],
  nextMe: [
    {
      title: 'You call and tell',
      text: 'Say where you are and what you need. You may ask before you say who you are.',
    },
    {
      title: 'You talk about today and tonight',
      text: 'Ask where you can be, what it costs, and when you must be there.',
    },
    {
      title: 'You agree on the next thing',
      text: 'Ask for a name or a number, so that you know whom to talk to next time.',
    },
  ],
  yourself: [
    'Say hello, and ask if the person wants help. A no is a no.',
    'Ask before you call on somebody else’s behalf.',
  ],
  yourselfMe: [
    'Call before you go there. Then you know if there is room.',
    'Tell somebody you trust where you are tonight.',
  ],
  reviewed: (date, by) => (by ? `Reviewed ${date} by ${by}.` : `Reviewed ${date}.`),
}
