import type { Words } from '../index'

export const data: Words['data'] = {
  title: 'About the data',
  description:
    'Sources, licences and the paragraphs of law that the portal mentions, with the date they were looked over.',
  intro: 'Here you see where the information comes from, and what you may use it for.',
  sourcesHeading: 'Sources and licences',
  columns: { what: 'What', source: 'Source', licence: 'Terms' },
  sources: [
    {
      what: 'Contacts and opening hours',
      source: 'The organisations themselves. Each contact says who confirmed it and when.',
      licence: 'Terms of reuse are not yet agreed with the organisations',
    },
    {
      what: 'Municipal borders',
      source:
        'Geodatastyrelsen & Danske Kommuner, DAGI 1:500.000, 2014, computed by us on the 1 km national grid (Det Danske Kvadratnet)',
      licence: 'Name the source',
    },
    {
      what: 'Postcodes and towns',
      source: 'PostNord’s list of 17 October 2020, joined with the municipal borders by us',
      licence: 'Name the source',
    },
    {
      what: 'Figures on homelessness',
      source: 'VIVE, the national counts of 2022 and 2024',
      licence: 'Name source and year',
    },
    {
      what: 'The typeface Atkinson Hyperlegible Next',
      source: 'The Atkinson Hyperlegible Next Project Authors',
      licence: 'SIL Open Font License 1.1',
    },
  ],
  sections: [
    {
      heading: 'What you can count on, and what you cannot',
      paragraphs: [],
      points: [
        'Municipal borders are computed on squares of 1 km. Close to a border we ask which municipality it is.',
        'A postcode can lie in several municipalities. Then we do not guess, we ask.',
        'A contact that nobody confirmed in time is shown with its date and further down.',
        'Christiansø belongs to no municipality. There we show the doors for all of Denmark.',
      ],
    },
  ],
  openHeading: 'The same answers for other systems',
  open: 'Every answer can also be fetched as JSON. The description follows OpenAPI.',
  openJson: 'Answers as JSON',
  openApi: 'The description',
  lawHeading: 'The law we mention',
  lawIntro:
    'We give the paragraphs briefly and in plain words. The date shows when we last held our words against the project’s own fact sheet. That is not a check of the law itself, so read it at the source before you use it in a case.',
  lawColumns: { paragraph: 'Paragraph', gist: 'What it says, in short', checked: 'Looked over' },
  noDate: 'not looked over',
}
