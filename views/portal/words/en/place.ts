import type { Words } from '../index'

export const place: Words['place'] = {
  title: 'Find help',
  intro: 'Then we show who is open right now, and what happens next.',
  label: (asked, isMe) => {
    if (asked === 'home') return 'Where is the home?'
    if (asked === 'before')
      return isMe
        ? 'Which municipality did you live in before?'
        : 'Which municipality did they live in before?'
    return isMe ? 'Where are you now?' : 'Where is the person now?'
  },
  hint: 'Municipality, town, postcode or address.',
  example: 'For example 6700 or Esbjerg.',
  submit: 'Find help',
  position: 'Use my position',
  positionBusy: 'Finding your position …',
  positionFailed: 'We could not get your position. Please write where it is instead.',
  aboutMyself: 'It is about myself',
  aboutOther: 'It is about someone else',
  several: (text) =>
    `"${text}" lies in several municipalities. Which one? If unsure, take the first.`,
  severalPosition:
    'Your position is on the border between several municipalities. Which one? If unsure, take the first.',
  guess: (text) => `We could not find "${text}". The closest is:`,
  didYouMean: 'Did you mean …?',
  choose: 'Choose a municipality',
  chooseSubmit: 'Find help here',
  writeAgain: 'Write another place',
  why: {
    municipality: 'The municipality’s name',
    postcode: 'Postcode',
    town: 'Town',
    address: 'Found in the address',
    position: 'Your position',
    'near-position': 'Close to your position',
    spelling: 'Looks like what you wrote',
  },
  none: (text) => ({
    lead: `We could not find "${text}".`,
    rest: 'Try a postcode, a town or a municipality, or choose from the list. Meanwhile use the numbers below. They work in all of Denmark.',
  }),
  outside: {
    lead: 'That place is not in a Danish municipality.',
    rest: 'Try a postcode, a town or a municipality, or choose from the list. Meanwhile use the numbers below. They work in all of Denmark.',
  },
  list: 'See the list of all municipalities',
  nationalDoors: 'Open doors in all of Denmark',
}
