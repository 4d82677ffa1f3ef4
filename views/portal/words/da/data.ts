import type { Section } from '../lead'

export const data = {
  title: 'Om data',
  description:
    'Kilder, licenser og de paragraffer, portalen nævner, med dato for hvornår de er set efter.',
  intro: 'Her står, hvor oplysningerne kommer fra, og hvad du må bruge dem til.',
  sourcesHeading: 'Kilder og licenser',
  columns: { what: 'Hvad', source: 'Kilde', licence: 'Vilkår' },
  sources: [
    {
      what: 'Kontakter og åbningstider',
      source:
        'Organisationerne selv. Ved hver kontakt står, hvem der har bekræftet den og hvornår.',
      licence: 'Vilkår for genbrug er endnu ikke aftalt med organisationerne',
    },
    {
      what: 'Kommunegrænser',
      source:
        'Geodatastyrelsen & Danske Kommuner, DAGI 1:500.000, 2014, omregnet af os til Det Danske Kvadratnet på 1 km',
      licence: 'Kilden skal nævnes',
    },
    {
      what: 'Postnumre og byer',
      source: 'PostNords liste af 17. oktober 2020, lagt sammen med kommunegrænserne af os',
      licence: 'Kilden skal nævnes',
    },
    {
      what: 'Tal om hjemløshed',
      source: 'VIVE, de nationale tællinger 2022 og 2024',
      licence: 'Kilde og år skal nævnes',
    },
    {
      what: 'Skrifttypen Atkinson Hyperlegible Next',
      source: 'The Atkinson Hyperlegible Next Project Authors',
      licence: 'SIL Open Font License 1.1',
    },
  ],
  sections: [
    {
      heading: 'Det kan du regne med, og det kan du ikke',
      paragraphs: [],
      points: [
        'Kommunegrænserne er regnet ud på felter af 1 km. Tæt på en grænse spørger vi, hvilken kommune det er.',
        'Et postnummer kan ligge i flere kommuner. Så gætter vi ikke, vi spørger.',
        'En kontakt, som ingen har bekræftet i tide, bliver vist med dato og længere nede.',
        'Christiansø hører ikke til en kommune. Der viser vi de døre, der gælder i hele landet.',
      ],
    },
  ] as Section[],
  openHeading: 'De samme svar til andre systemer',
  open: 'Alle svar kan også hentes som JSON. Beskrivelsen følger OpenAPI.',
  openJson: 'Svar som JSON',
  openApi: 'Beskrivelsen',
  lawHeading: 'De love, vi nævner',
  lawIntro:
    'Vi gengiver paragrafferne kort og i almindelige ord. Datoen viser, hvornår vi sidst holdt vores ord op mod projektets eget faktaark. Det er ikke en kontrol af selve lovteksten, så læs den hos kilden, før du bruger den i en sag.',
  lawColumns: { paragraph: 'Paragraf', gist: 'Det siger den, kort', checked: 'Set efter' },
  noDate: 'ikke set efter',
}
