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
  nextChild: [
    {
      title: 'You call the municipality',
      text: 'Say that you want to report a concern ("underrette"), and tell what you have seen. You may be anonymous.',
    },
    {
      title: 'They judge what is urgent',
      text: 'The municipality must look at whether the child or young person needs help at once.',
    },
    {
      title: 'They take over',
      text: 'Out of respect for the child you may not hear more. It does not mean that nothing is done.',
    },
  ],
  nextYoung: [
    {
      title: 'You call and tell',
      text: 'Say how old you are and that you have nowhere to stay. You decide how much you tell.',
    },
    {
      title: 'They listen',
      text: 'It is not your fault. Ask where you can be tonight, and who can help you from here.',
    },
    {
      title: 'You agree on the next thing',
      text: 'Ask for a name or a number, so that you know whom to talk to next time.',
    },
  ],
  yourselfChild: [
    'Stay close until you have talked to somebody, if you can do so safely.',
    'Ask how they are. Do not promise to keep it a secret.',
  ],
  yourselfYoung: [
    'Tell an adult you trust where you are tonight.',
    'To talk to somebody first, call BørneTelefonen on 116 111. It is free and anonymous.',
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
