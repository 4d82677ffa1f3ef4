import type { Words } from '../index'

const situations: Words['finder']['situations'] = {
  gade: {
    label: 'On the street or outdoors',
    help: 'Sleeps outside, in a stairwell, a shed, a tent or a car.',
  },
  natcafe: {
    label: 'Night café or warming room',
    help: 'Spends the night in a place that is open for one night at a time.',
  },
  herberg: {
    label: 'Shelter for people without a home',
    help: 'Stays for a time at a Danish "herberg" or "forsorgshjem".',
  },
  hotel: {
    label: 'Hotel or guest house',
    help: 'Stays there only because there is no home to go to.',
  },
  sofa: {
    label: 'With friends or family',
    help: 'Sleeps at other people’s places for a while, with no contract.',
  },
  udslusning: {
    label: 'Interim housing',
    help: 'Lives for a time in a flat on the way to a home, with no lasting lease.',
  },
  faengsel: {
    label: 'Leaving prison soon',
    help: 'Is released within a month and has nowhere to live.',
  },
  hospital: {
    label: 'Leaving hospital or treatment soon',
    help: 'Is discharged within a month and has nowhere to live.',
  },
  andet: {
    label: 'Another temporary place',
    help: 'For example a caravan, an allotment hut, a boat, or rooms not meant to live in.',
  },
  udsaettelse: {
    label: 'About to lose the home',
    help: 'Is behind with rent, has been given notice or had a letter about eviction.',
  },
  anbringelse: {
    label: 'Leaving care',
    help: 'Moves out of foster care, a children’s home or after-care and lacks a home.',
  },
  funktionel: {
    label: 'Has a home but cannot be in it',
    help: 'Cannot bear to live there, or often sleeps elsewhere.',
  },
  'ved-ikke': {
    label: 'I do not know',
    help: 'You need not know. We show everyone who can help.',
  },
  vold: {
    label: 'Fleeing violence or threats',
    help: 'Call 1888, Lev Uden Vold. Free, anonymous, day and night.',
  },
}

export const finder: Words['finder'] = {
  situations,
  ages: {
    'under-18': {
      label: 'Under 18',
      help: 'Children and young people get help elsewhere in the municipality.',
    },
    '18-24': { label: '18 to 24', help: 'A guess is enough.' },
    '25-plus': { label: '25 or older', help: 'A guess is enough.' },
    'ved-ikke': { label: 'I do not know', help: 'Then we show help for every age.' },
  },
  abouts: {
    mig: { label: 'Myself', help: 'We talk to you.' },
    kender: { label: 'Someone I know', help: 'Friend, family, neighbour, colleague.' },
    fremmed: {
      label: 'Someone I have seen or met',
      help: 'You need not know who it is.',
    },
    arbejde: {
      label: 'Someone I meet through my work',
      help: 'Remember your duty of confidentiality. Write only what you may.',
    },
  },
  children: {
    ja: { label: 'Yes', help: 'Then we also show who helps the children.' },
    nej: { label: 'No', help: 'There are only adults.' },
    'ved-ikke': { label: 'I do not know', help: 'Then we show help for everyone.' },
  },
  groups: {
    without: 'Without a home of their own now',
    soon: 'Soon without a home',
    other: 'Something else',
  },
  questions: {
    situation: 'What is the situation?',
    alder: (isMe) => (isMe ? 'How old are you?' : 'How old is the person, roughly?'),
    for: 'Who is it about?',
    boern: (isMe) =>
      isMe ? 'Are there children under 18 with you?' : 'Are there children under 18 with them?',
    fra: (isMe) =>
      isMe
        ? 'Which municipality did you live in before?'
        : 'Which municipality did they live in before?',
  },
  help: {
    situation: 'Choose what is most like it. You get an answer whatever you choose.',
    alder: 'A guess is enough.',
    for: 'Then we can talk to the right person.',
    boern: 'If there are children, there is help for them too.',
    fra: (isMe) =>
      isMe
        ? 'As a rule that municipality must help. If you do not know, write where you are now.'
        : 'As a rule that municipality must help. If you do not know, write where the person is now.',
  },
  notAnswered: 'Not answered',
  childNotice: {
    lead: 'Is it a child or young person under 18?',
    rest: 'Then contact the municipality. We show you how.',
  },
  step: (here, all) => `Step ${here} of ${all}`,
  onward: {
    situation: 'On to the situation',
    fra: 'On to the municipality before',
    alder: 'On to age',
    for: 'On to who it is about',
    boern: 'On to children',
    answer: 'See whom to contact',
  },
  showNow: 'Show the answer now',
  dontKnowBefore: 'I do not know',
  change: 'Change',
}
