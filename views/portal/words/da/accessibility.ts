import type { Section } from '../lead'

export const accessibility = {
  title: 'Tilgængelighedserklæring',
  heading: 'Tilgængeligheds\u00aderklæring',
  description:
    'Sådan arbejder Fælles Indgang med tilgængelighed, og sådan siger du til, når noget ikke virker.',
  intro:
    'Alle skal kunne finde en åben dør: med tastatur, skærmlæser, stor skrift, lille skærm, gammel telefon eller uden script.',
  sections: [
    {
      heading: 'Hvad erklæringen gælder',
      paragraphs: [
        'Den gælder de offentlige sider på Fælles Indgang. Vi sigter efter WCAG 2.2 på niveau AA på hver side.',
        'Alliancen har endnu ikke afklaret, om webtilgængelighedsloven gælder for portalen. Erklæringen er derfor frivillig, men har det indhold, som loven beder om.',
      ],
    },
    {
      heading: 'Hvor langt vi er',
      paragraphs: ['Vi kender ingen fejl, der står i vejen lige nu. Sådan har vi set efter:'],
      points: [
        'Hver side bliver prøvet automatisk med axe i lyse, mørke og tvungne farver.',
        'Vejen til en åben dør bliver prøvet med tastatur alene, uden script, på en skærm på 320 pixel og ved 400 % zoom.',
        'Farver er målt, og ingen oplysning står alene i en farve.',
      ],
    },
    {
      heading: 'Det har vi ikke prøvet endnu',
      paragraphs: [],
      points: [
        'Mennesker, der bruger skærmlæser eller talestyring til daglig, har ikke prøvet siderne sammen med os endnu.',
        'De udskrevne kort og plakater er lavet til papir. Den samme viden står på siderne.',
        'Sider hos andre, som vi linker til, kan vi ikke svare for.',
      ],
    },
    {
      heading: 'Virker noget ikke?',
      paragraphs: [
        'Ring eller skriv til sekretariatet, og fortæl, hvilken side det er, og hvad der skete. Så hjælper vi med det, du ledte efter, og retter siden. Er du ikke tilfreds med svaret, kan du klage samme sted, på telefon eller mail.',
      ],
    },
  ] as Section[],
  contactHeading: 'Ring eller skriv',
  updated: (date: string) => `Erklæringen er skrevet ${date}.`,
}
