import type { DashboardWords } from '../words'

export const en: DashboardWords = {
  hello: (name) => `Welcome, ${name}`,
  coordinator: {
    title: 'Your referrals',
    new: (count) => (count === 1 ? 'new one waits to be taken up' : 'new ones wait to be taken up'),
    late: (count) => (count === 1 ? 'is over its deadline' : 'are over their deadline'),
    offers: (count) => (count === 1 ? 'hand-over waits' : 'hand-overs wait'),
    taken: () => 'you are working on',
    open: 'Open the inbox',
    calm: 'None waits right now.',
    duty: 'On duty today',
    nobody: 'Nobody written',
    rules: 'How you receive',
  },
  secretariat: {
    title: 'What waits for the secretariat',
    late: () => 'taken up by nobody',
    withoutUnit: () => 'without a unit',
    unanswered: (count) => (count === 1 ? 'sender lacks an answer' : 'senders lack an answer'),
    gaps: (count) =>
      count === 1
        ? 'municipality with nobody to write to'
        : 'municipalities with nobody to write to',
    unfit: (count) => (count === 1 ? 'unit cannot receive' : 'units cannot receive'),
    undeliverable: (count) => (count === 1 ? 'message did not arrive' : 'messages did not arrive'),
    open: 'Open the work list',
    calm: 'Nothing waits for you right now.',
  },
  entrances: {
    title: 'Entrances and services to confirm',
    lead: 'Do phone and hours still hold? Open it, tick “I confirm”, and save.',
    leadReader: 'Ask your organisation’s admin to confirm them.',
    none: (count) => (count === 1 ? 'Your entrance is confirmed.' : `All ${count} are confirmed.`),
    noneAtAll: 'Your organisation has nothing in the directory yet.',
    now: 'To be confirmed now',
    soon: (days) => (days === 1 ? 'In 1 day' : `In ${days} days`),
    never: 'Never confirmed',
    last: (date) => `Last ${date}`,
    more: (count) => `and ${count} more`,
  },
  volunteers: {
    title: 'Volunteers',
    text: 'Your tasks and registrations will stand here. There is nothing for you to do yet.',
  },
}
