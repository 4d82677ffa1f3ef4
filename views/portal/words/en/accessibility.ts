import type { Words } from '../index'

export const accessibility: Words['accessibility'] = {
  title: 'Accessibility statement',
  heading: 'Accessibility statement',
  description:
    'How Fælles Indgang works with accessibility, and how you tell us when something does not work.',
  intro:
    'Everybody must be able to find an open door: with a keyboard, a screen reader, large type, a small screen, an old phone or no script.',
  sections: [
    {
      heading: 'What the statement covers',
      paragraphs: [
        'It covers the public pages of Fælles Indgang. We aim at WCAG 2.2, level AA, on every page.',
        'The alliance has not yet settled whether the Danish act on web accessibility (webtilgængelighedsloven) binds the portal. The statement is therefore voluntary, but has the content the act asks for.',
      ],
    },
    {
      heading: 'How far we are',
      paragraphs: ['We know of no fault that stands in the way at present. This is how we looked:'],
      points: [
        'Each page is tested automatically with axe in light, dark and forced colours.',
        'The way to an open door is tested with the keyboard alone, without script, on a screen of 320 pixels and at 400 % zoom.',
        'Colours are measured, and no information rests on a colour alone.',
      ],
    },
    {
      heading: 'What we have not tested yet',
      paragraphs: [],
      points: [
        'People who use a screen reader or voice control every day have not tried the pages with us yet.',
        'The printed cards and posters are made for paper. The same knowledge stands on the pages.',
        'We cannot answer for other people’s sites that we link to.',
      ],
    },
    {
      heading: 'Does something not work?',
      paragraphs: [
        'Call or write to the secretariat, and say which page it is and what happened. We help you with what you were looking for, and mend the page. If you are not content with the answer, you can complain in the same place, by phone or by mail.',
      ],
    },
  ],
  contactHeading: 'Call or write',
  updated: (date) => `The statement was written on ${date}.`,
}
