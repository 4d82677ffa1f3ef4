import type { Words } from '../../index'

export const asked: Words['referral']['steps']['asked'] = {
  question: 'Does the person know you are writing?',
  explain: {
    lead: 'Ask the person first if you can.',
    rest: 'Say for example: "May I write to someone who may be able to help?" If you cannot ask, you may still write. Write only what is needed to find and meet the person: no names, no CPR number.',
  },
  answers: {
    ja: 'Yes, and they would like help',
    'nej-ikke-muligt': 'No, it was not possible to ask',
    'nej-toer-ikke': 'No, I do not dare',
    mig: 'I am the one who needs help',
    'sagt-nej': 'Yes, but they said no',
  },
}

export const fields: Words['referral']['steps']['fields'] = {
  where: {
    label: (isMe) => (isMe ? 'Where can they meet you?' : 'Where is it?'),
    hint: () => 'For example: behind the library, under the roof by the bicycles.',
  },
  when: {
    label: (isMe) => (isMe ? 'Since when?' : 'When did you see it?'),
    hint: (isMe) =>
      isMe ? 'For example: since last Friday.' : 'For example: today at about 2 in the afternoon.',
  },
  what: {
    label: (isMe) =>
      isMe ? 'What do you need them to know?' : 'What did you see, and what should they know?',
    hint: () => 'At most 2,000 characters. Write no names and no CPR number.',
  },
  usually: {
    label: (isMe) =>
      isMe ? 'When are you usually there?' : 'Do you know when the person is usually there?',
    hint: () => 'For example: in the evening, when the shops have closed.',
  },
  helps: {
    label: (isMe) =>
      isMe
        ? 'Is there anything that makes it easier to find and meet you?'
        : 'What can help to find and meet the person?',
    hint: () => 'For example a dog, a wheelchair, a language or the colour of a jacket.',
  },
  email: { label: () => 'E-mail', hint: () => 'The unit may write to this e-mail.' },
  phone: { label: () => 'Phone', hint: () => 'The unit may call this number.' },
}
