import type { Words } from '../index'

export const answer: Words['answer'] = {
  title: (place) => `Help in ${place}`,
  description: (place) =>
    `See who is open right now in ${place} when someone lacks a home. No name, no login.`,
  ageUnknown: 'age unknown',
  situationUnknown: 'all situations',
  childrenWith: 'children with them',
  inDanger: 'life in danger',
  change: 'Change answers',
  eyebrow: {
    entrance: 'This is whom to contact',
    before: 'In charge: the municipality before',
    danger: 'Call now',
    child: 'The municipality first',
    youth: 'Here you can get help',
    violence: 'Here you can get help now',
    gap: 'Begin here',
  },
  danger: {
    lead: 'Is a life in danger? Call 112.',
    rest: 'For example if the person does not respond, has trouble breathing, is very cold or wants to end their life.',
  },
  under18Other: ({ place, phone }) => ({
    lead: 'Is it a child or young person under 18? Then contact the municipality.',
    rest: `Call ${place}${phone ? ` on ${phone}` : ''} and say you want to report a concern ("underrette"). Closed, and it cannot wait: call 114 and ask for the municipality’s social duty officer. You may be anonymous. We have stored none of your answers. If a child’s health or development is in danger, everyone has a duty to report it (Danish Child’s Act §\u00a0135).`,
  }),
  under18Me: ({ place, phone }) => ({
    lead: 'Under 18 with nowhere to stay? You have a right to help, and it is not your fault.',
    rest: `Call ${place}${phone ? ` on ${phone}` : ''}, or your own adviser if you have one. To talk first: BørneTelefonen 116 111, free and anonymous.`,
  }),
  childrenWithNotice: {
    lead: 'If there are children, there is help for them too.',
    rest: 'If a child’s health or development is in danger, everyone has a duty to report it (Danish Child’s Act §\u00a0135).',
  },
  work133: {
    lead: 'Do you meet the child through public service or office?',
    rest: 'Then a stricter duty to report applies (Danish Child’s Act §\u00a0133).',
  },
  closed: ({ unit, day, time, alternative, phone, until }) => ({
    lead: `${unit} is closed now.`,
    rest: `${day && time ? `They open ${day} at ${time}. ` : ''}If it cannot wait, call ${alternative}${phone ? ` on ${phone}` : ''}. They are open ${until}.`,
  }),
  untilTime: (time) => `until ${time}`,
  dayAndNight: 'day and night',
  onlyForNow: 'right now',
  openDoors: 'Other open doors right now',
  openDoorsNow: 'Open doors right now',
  laterDoors: 'Doors that open later',
  unknownDoors: 'Call to hear if they are open',
  numberlessDoors: 'Find the number, and hear if they are open',
  entranceTitle: 'The entrance that is in charge',
  gap: (place) => ({
    lead: `A common entrance is missing in ${place}.`,
    rest: 'Use the doors on this page meanwhile. If it cannot wait, call 114 and ask for the municipality’s social duty officer.',
  }),
  gapCall: 'Call 114',
  askBefore: {
    heading: (isMe) =>
      isMe
        ? 'Which municipality did you live in before?'
        : 'Which municipality did they live in before?',
    text: (isMe) =>
      isMe
        ? 'As a rule that municipality must help. The doors on this page are those close to you now.'
        : 'As a rule that municipality must help. The doors on this page are those close to the person now.',
    label: 'Municipality, town or postcode',
    submit: 'Show that municipality too',
    notFound: (text) => `We could not find "${text}". Try a postcode, a town or a municipality.`,
    several: (text) =>
      `"${text}" lies in several municipalities. Write the name of the municipality.`,
    known: (place) => `Lived before in ${place}.`,
  },
  refine: {
    heading: 'Make the answer more precise',
    text: 'You need not answer anything. Each answer makes it easier to find the right door.',
    submit: 'Show a new answer',
    dangerYes: 'You said that a life is in danger.',
    dangerRemove: 'There is no danger to life any more',
  },
  shelterList: {
    heading: 'Look shelters up',
    text: 'At Tilbudsportalen you can look up shelters and other social services in all of Denmark. It is a list, not a number that answers.',
    link: 'Tilbudsportalen',
  },
  actions: {
    label: 'Take the answer with you',
    print: 'Print',
    save: 'Save on this phone',
    saveHint: 'Others who use it can see it.',
    saved: 'Saved on your phone {time}',
    savedLong:
      'Saved on your phone {time}. You see the saved answer because there is no network. Hours may have changed since.',
    saveFailed: 'It could not be saved. Print the answer instead, or write the number down.',
    share: 'Share',
    poster: 'Poster for the stairwell',
  },
  write: {
    to: (unit) => `Write to ${unit}`,
    code: 'You get a link to see whether your message is taken up.',
    cannotCall: 'Can you not call?',
  },
  madeAt: (date, time) => `The answer holds from ${date} at ${time}.`,
  printed: 'Printed',
}
