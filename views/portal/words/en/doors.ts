import type { Words } from '../index'

export const doors: Words['doors'] = {
  kinds: {
    entrance: 'Entrance',
    outreach: 'Outreach team',
    shelter: 'Shelter ("herberg", §\u00a0110)',
    'night-cafe': 'Night café',
    'drop-in': 'Drop-in',
    advice: 'Advice',
    helpline: 'Helpline',
    'child-notification': 'Concerns about children',
    'youth-contact': 'Youth contact',
    'crisis-centre': 'Crisis centre (§\u00a0109)',
    'support-contact': 'Support contact (§\u00a099)',
    'acute-support': 'Acute social support (§\u00a082 c)',
    municipality: 'The municipality',
    police: 'The police',
    emergency: 'Emergency call',
  },
  conditions: {
    'women-only': 'Women only',
    'men-only': 'Men only',
    couples: 'Couples welcome',
    dog: 'Dogs welcome',
    'under-the-influence': 'You may be under the influence',
    wheelchair: 'Wheelchair access',
    anonymous: 'You may be anonymous',
    'registration-needed': 'Registration needed',
    'referral-needed': 'Referral needed',
    'costs-money': 'Costs money',
    free: 'Free of charge',
  },
  why: {
    danger: () => 'You said that a life is in danger.',
    child: () =>
      'The person is under 18. Children and young people get help elsewhere in the municipality.',
    'youth-self': () => 'Young people under 18 have a right to help.',
    'own-adviser': () => 'If you have an adviser in the municipality, call your own adviser.',
    'children-with': () =>
      'There are children under 18. The municipality can help both children and adults.',
    violence: () => 'You said that it is about violence or threats.',
    rule: () => 'That is what has been agreed for this situation.',
    'entrance-here': (place) =>
      place
        ? `${place} has brought all contacts about homelessness together here.`
        : 'This is the common entrance.',
    'entrance-before': () => 'The municipality the person lived in before must usually help.',
    local: (place) => (place ? `They help in ${place}.` : 'They help locally.'),
    neighbour: () => 'They are in a neighbouring municipality.',
    regional: () => 'They help in several municipalities around here.',
    national: () => 'They help in all of Denmark.',
    situation: () => 'They know this kind of situation.',
    age: () => 'They help at that age.',
    about: () => 'They can help the one who asks.',
    'fallback-municipality': (place) =>
      place
        ? `${place} gives free advice and can help you on.`
        : 'The municipality gives free advice and can help you on.',
    'last-resort': () => 'The last way out when it is urgent.',
  },
  whyHere: 'Why here?',
  state: {
    open: 'Open now',
    openAlways: 'Open day and night',
    closesAt: (time) => `closes ${time}`,
    openUntil: (time) => `Open until ${time}`,
    closed: 'Closed now',
    opensAt: (day, time) => `opens ${day} at ${time}`,
    unknown: 'Call to hear',
    unknownLine: 'We do not know the opening hours.',
  },
  call: (number) => `Call ${number}`,
  text: (number) => `Text ${number}`,
  write: 'Write to',
  website: 'Their website',
  find: 'Find the municipality’s number at borger.dk',
  hours: 'Opening hours',
  today: (weekday) => `Today, ${weekday}`,
  closedDay: 'Closed',
  allDay: 'Day and night',
  confirmed: (unit, date) => `Confirmed by ${unit} on ${date}`,
  confirmedOn: (date) => `Confirmed on ${date}`,
  stale: (date) => `Not confirmed since ${date}. Do call, but the number may have changed.`,
  neverConfirmed: 'Not confirmed yet. Do call, but the number may have changed.',
  report: 'Report an error',
  reportSuffix: (name) => `in the contact ${name}`,
  eligibilityUnknown: 'Not stated who this is for. Call and ask.',
  forSituations: 'For',
  price: 'Price',
  languages: 'Languages',
  herberg:
    'You can come on your own. The manager decides whether you get a place, so call first. They ask who you are, and there is usually a small charge.',
  police:
    'The police, when it is urgent but no life is in danger. They can reach the municipality’s social duty officer. They are not a place to sleep.',
  municipality:
    'Call the municipality and ask for whoever works with homelessness. You can get advice without saying who you are.',
  bedNone:
    'If a shelter says no, ask why, and ask them to help find a place elsewhere. You can also ask the municipality for temporary housing.',
  more: 'More about the place',
}
