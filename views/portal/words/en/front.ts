import type { Words } from '../index'

export const front: Words['front'] = {
  title: 'One entrance when someone lacks a home',
  description:
    'Tell us where you are. We show who is open right now, and what happens next. No name, no login.',
  heading: 'One entrance when someone lacks a home',
  intro: 'Tell us where you are. We show who is open right now, and what happens next.',
  worried: {
    heading: 'I am worried about someone',
    text: 'You need neither name nor login. It is for you too, if it is about yourself.',
  },
  work: {
    heading: 'Do you meet someone through your work?',
    text: 'Landlord, caretaker, nurse or librarian: see what you may do, and what you can do.',
    go: 'See what you can do',
  },
  municipalities: {
    heading: 'All 98 municipalities',
    text: 'Find your municipality, and put up a poster in the stairwell.',
    go: 'Find a municipality',
  },
  promises: {
    heading: 'What you can count on',
    items: [
      {
        heading: 'Always someone to call',
        text: 'For every municipality and every hour we show at least one number that answers right now.',
      },
      {
        heading: 'Always a reason',
        text: 'You see why you should go there, when they close, and what happens next.',
      },
      {
        heading: 'Always a date',
        text: 'Beside each number stands who confirmed it and when. If it is wrong, you can report it.',
      },
    ],
  },
  organisations: {
    heading: (count) => `${count} organisations, one way in`,
    text: 'One door for each organisation behind the alliance’s op-ed in Altinget, autumn 2023.',
    sectors: {
      'civil-society': 'Civil society',
      municipality: 'Municipalities',
      foundation: 'Foundations',
      housing: 'Housing organisations',
      association: 'Association of municipalities',
      state: 'State',
      education: 'Education',
    },
  },
  facts: {
    label: 'Facts',
    heading: 'A home first, and support in it',
    text: 'Housing First means that a person without a home quickly gets a home, and support in it.',
    items: [
      {
        figure: '5,989',
        text: 'people were homeless in Denmark in 2024. In 2022 the number was 5,789.',
        source: 'VIVE, the national counts of 2022 and 2024',
      },
      {
        figure: 'At least 8 of 10',
        text: 'keep their home when the dwelling fits and the support is individual.',
        source: 'The alliance’s op-ed in Altinget, autumn 2023',
      },
    ],
    more: 'About the alliance',
    source: 'Source',
  },
}
