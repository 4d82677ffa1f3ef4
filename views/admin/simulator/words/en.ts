import type { SimulatorWords } from '../words'

export const en: SimulatorWords = {
  title: 'Routing',
  lead: 'Ask as a citizen would. See the doors in order, the rule behind each, and why the other rules did not apply. Nothing is saved.',
  question: {
    legend: 'The question',
    kommune: 'Where is the person now?',
    noKommune: 'No municipality',
    situation: 'Situation',
    age: 'Age',
    about: 'Who is it about?',
    children: 'Children under 18 with them?',
    fra: 'The municipality before',
    fraHelp: 'Counts for shelters, interim housing, prison, hospital and leaving care.',
    date: 'Day',
    time: 'Time',
    timeHelp: 'Empty means now.',
    danger: 'A life is in danger',
    notAnswered: 'Not answered',
    submit: 'Show the doors',
  },
  doors: {
    heading: 'The doors in order',
    at: (moment) => `As it is ${moment}.`,
    until: (moment) => `Unchanged until ${moment}.`,
    always: 'Unchanged until something is edited.',
    rule: 'Rule',
    noRule: 'Without a rule',
    priority: (priority) => `priority ${priority}`,
    inCharge: 'In charge',
    inChargeElsewhere: 'In charge, in the municipality before',
    stale: 'Not confirmed',
    fallback: 'Stand-in: a door is missing',
    own: 'Yours',
    reach: {
      local: 'in the municipality',
      neighbour: 'in the next municipality',
      regional: 'around here',
      national: 'all of Denmark',
    },
  },
  told: {
    heading: 'Who is told',
    lead: 'A written concern with these answers goes to:',
    because: {
      chosen: 'The citizen chose that door.',
      entrance: 'It is the entrance in charge.',
      'first-door': 'It is the first door that receives in writing.',
    },
    deadline: (moment) => `Must have answered by ${moment}.`,
    notPromised: 'The unit promises the sender no deadline.',
    deputy: (unit) => `If that does not happen, ${unit} is told.`,
    noDeputy: 'There is no deputy. The secretariat is told.',
    people: (count) => (count === 1 ? 'One person is told' : `${count} people are told`),
    nobody: {
      children:
        'Nobody. For somebody under 18, or with children, the one to contact is the municipality. The portal takes no text.',
      'no-receiver':
        'Nobody. None of the doors receives in writing, so the portal offers the phone and stores no text.',
    },
    after: 'With the change',
  },
  rules: {
    heading: 'Rules that did not apply',
    none: 'Every rule for this place applied.',
    elsewhere: (count) =>
      count === 1 ? 'One rule for other municipalities' : `${count} rules for other municipalities`,
    more: (count) => `and ${count} more`,
    resting: 'Resting rules',
    restingText: 'They are switched off, but can be tried.',
    own: (all, applied) =>
      `${all === 1 ? 'One rule leads' : `${all} rules lead`} to you. ${applied === 0 ? 'None of them applied here.' : applied === all ? 'All applied here.' : `${applied} applied here.`}`,
    all: {
      municipalities: 'every municipality',
      situations: 'every situation',
      ages: 'every age',
      abouts: 'whoever asks',
    },
    andMore: (count) => `${count} more`,
    goesTo: 'Goes to',
    unknownService: 'a place that is not shown',
    edit: 'Try a change',
    remove: 'Try without',
    open: 'Open the rule',
    ofRule: (reason) => `: ${reason}`,
  },
  trial: {
    heading: 'Try a change',
    text: 'See what a rule would do before it is saved.',
    add: 'Try a new rule',
    editing: 'You are trying a change to the rule',
    removing: 'You are trying to remove the rule',
    adding: 'You are trying a new rule',
    notSaved: 'Nothing is saved.',
    service: 'Goes to',
    groups: { here: 'In the municipality', nearby: 'Nearby', national: 'All of Denmark' },
    where: 'Holds in',
    places: {
      her: (place) => place,
      alle: () => 'Every municipality',
      'som-nu': (place) => `As now: ${place}`,
    },
    situations: 'Situations',
    ages: 'Ages',
    abouts: 'About whom',
    emptyMeansAll: 'None ticked means all.',
    priority: 'Priority (highest first)',
    from: 'Valid from',
    to: 'Valid until',
    submit: 'Try the change',
    drop: 'Drop the change',
    gone: 'The rule no longer exists.',
    newRule: 'New rule (trial)',
    applied: (place) => `The rule applies: door ${place}.`,
    appliedInCharge: 'The rule applies: it shows the entrance in charge.',
    notApplied: 'The rule does not apply to this question.',
    effect: (changed, all, place) =>
      changed === 0
        ? `None of the ${all} questions that can be asked about ${place} gets another answer.`
        : `${changed} of the ${all} questions that can be asked about ${place} get another answer.`,
    effectFirst: (count) =>
      count === 0
        ? 'The first door is the same in all of them.'
        : `In ${count} of them the first door is another one.`,
    effectSituations: 'It concerns',
    before: 'As it is now',
    after: 'With the change',
    same: 'The doors are the same.',
    marks: {
      new: 'New',
      gone: 'Gone',
      moved: (from) => `Moved from ${from}`,
      reason: 'Another reason',
    },
  },
  whyNot: {
    'not-this-municipality': () => 'The rule is for other municipalities.',
    'not-this-situation': () => 'The rule is for other situations.',
    'not-this-age': () => 'The rule is for another age.',
    'not-this-about': () => 'The rule is for another answer to whom it is about.',
    'not-yet-valid': (date) => `The rule holds only from ${date}.`,
    'no-longer-valid': (date) => `The rule held until ${date}.`,
    'service-not-live': () =>
      'The place is not shown: it is a draft, paused, withdrawn or deleted.',
    'service-not-here': () =>
      'The place helps in other municipalities. Only a rule that names the municipality brings it here.',
    'service-not-for-situation': () => 'The place does not help in that situation.',
    'service-not-for-age': () => 'The place does not help at that age.',
    'service-unconfirmed': () => 'The place’s contact has long been unconfirmed and is not shown.',
    'service-not-funded': () => 'The place’s funding has run out.',
    'fixed-door': () => 'That door always stands. No rule leads to it.',
    'outranked-by-rule': () => 'The door is shown, but another rule to the same place fits better.',
    'certain-without-it': () =>
      'The door is shown without the rule. The rule names something that is not answered.',
    'brings-without-reason': () =>
      'The rule helps to show the door, but the reason comes from elsewhere.',
    'only-doors-for-children': () =>
      'About somebody under 18 only what is for children and young people is shown.',
    'kind-not-asked': () => 'That kind of door does not belong to this question.',
    'not-in-charge': () =>
      'Of the municipality before only the entrance in charge is shown, and it is another one.',
  },
}
