import type { Sector } from '../../parts/OrganisationDoors/OrganisationDoors'

const sectors = {
  'civil-society': 'Civilsamfund',
  municipality: 'Kommuner',
  foundation: 'Fonde',
  housing: 'Boligorganisationer',
  association: 'Kommunernes forening',
  state: 'Stat',
  education: 'Uddannelse',
} satisfies Record<Sector, string>

export const front = {
  title: 'Én indgang, når nogen mangler et hjem',
  description:
    'Fortæl, hvor du er. Så viser vi, hvem der har åbent lige nu, og hvad der sker bagefter. Uden navn og uden login.',
  heading: 'Én indgang, når nogen mangler et hjem',
  intro: 'Fortæl, hvor du er. Så viser vi, hvem der har åbent lige nu, og hvad der sker bagefter.',
  worried: {
    heading: 'Jeg er bekymret for nogen',
    text: 'Du behøver hverken navn eller login. Det gælder også, hvis det er dig selv.',
  },
  work: {
    heading: 'Møder du nogen gennem dit arbejde?',
    text: 'Udlejer, vicevært, sygeplejerske eller bibliotekar: se, hvad du må, og hvad du kan.',
    go: 'Se, hvad du kan gøre',
  },
  municipalities: {
    heading: 'Alle 98 kommuner',
    text: 'Find din kommune, og hæng en plakat op i opgangen.',
    go: 'Find en kommune',
  },
  promises: {
    heading: 'Det kan du regne med',
    items: [
      {
        heading: 'Altid nogen at ringe til',
        text: 'For hver kommune og hver time i døgnet viser vi mindst ét nummer, der svarer lige nu.',
      },
      {
        heading: 'Altid en grund',
        text: 'Du kan se, hvorfor du skal netop derhen, hvornår de lukker, og hvad der sker bagefter.',
      },
      {
        heading: 'Altid en dato',
        text: 'Ved hvert nummer står, hvem der har bekræftet det og hvornår. Er det forkert, kan du melde det.',
      },
    ],
  },
  organisations: {
    heading: (count: number) => `${count} organisationer, én vej ind`,
    text: 'En dør for hver organisation bag alliancens indlæg i Altinget, efteråret 2023.',
    sectors,
  },
  facts: {
    label: 'Fakta',
    heading: 'Et hjem først, og støtte i hjemmet',
    text: 'Housing First betyder, at et menneske uden hjem hurtigt får et hjem og støtte i det.',
    items: [
      {
        figure: '5.989',
        text: 'mennesker i hjemløshed i Danmark i 2024. I 2022 var tallet 5.789.',
        source: 'VIVE, de nationale tællinger 2022 og 2024',
      },
      {
        figure: 'Mindst 8 af 10',
        text: 'beholder deres hjem, når boligen passer, og støtten er individuel.',
        source: 'Alliancens indlæg i Altinget, efteråret 2023',
      },
    ],
    more: 'Om alliancen',
    source: 'Kilde',
  },
}
