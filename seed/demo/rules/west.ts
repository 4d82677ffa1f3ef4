import type { DemoRule } from '../types'

const esbjerg = ['0561']
const aarhus = ['0751']
const ikastBrande = ['0756']

/** Rules of the municipalities in the west and middle of Jylland. */
export const westernRules: readonly DemoRule[] = [
  {
    key: 'esbjerg/alle',
    service: 'esbjerg/hjemloeseenheden',
    kommunekoder: esbjerg,
    priority: 20,
    reason: {
      da: 'Esbjerg Kommune har samlet alle henvendelser om hjemløshed ét sted.',
      en: 'Esbjerg Kommune has gathered everything about homelessness in one place.',
    },
  },
  {
    key: 'esbjerg/ude',
    service: 'esbjerg/opsoegende',
    kommunekoder: esbjerg,
    situations: ['gade', 'natcafe', 'andet'],
    abouts: ['kender', 'fremmed', 'arbejde'],
    priority: 10,
    reason: {
      da: 'De går selv ud og møder den, der sover ude, også om aftenen.',
      en: 'They go out themselves to meet people who sleep outside, in the evening too.',
    },
  },
  {
    key: 'esbjerg/udsaettelse',
    service: 'esbjerg/bolig-og-oekonomi',
    kommunekoder: esbjerg,
    situations: ['udsaettelse'],
    priority: 10,
    reason: {
      da: 'De hjælper, før boligen er mistet. Jo før I taler sammen, jo mere kan de gøre.',
      en: 'They help before the home is lost. The sooner you talk, the more they can do.',
    },
  },
  {
    key: 'esbjerg/anbringelse',
    service: 'esbjerg/ungestoette',
    kommunekoder: esbjerg,
    situations: ['anbringelse'],
    ages: ['18-24'],
    priority: 10,
    reason: {
      da: 'Her får unge på vej fra anbringelse hjælp til deres eget hjem.',
      en: 'Here young people leaving care get help towards a home of their own.',
    },
  },
  {
    key: 'esbjerg/nat',
    service: 'esbjerg/forsorgshjemmet',
    kommunekoder: esbjerg,
    situations: ['gade', 'natcafe', 'hotel', 'sofa', 'andet'],
    priority: 5,
    reason: {
      da: 'Her er der nogen, der tager telefonen hele døgnet.',
      en: 'Somebody answers the phone here day and night.',
    },
  },
  {
    key: 'aarhus/alle',
    service: 'aarhus/indgang',
    kommunekoder: aarhus,
    priority: 20,
    reason: {
      da: 'I Aarhus er der ét sted at ringe hen, når nogen mangler et hjem.',
      en: 'In Aarhus there is one place to call when somebody has no home.',
    },
  },
  {
    key: 'aarhus/unge',
    service: 'aarhus/ungeindgang',
    kommunekoder: aarhus,
    ages: ['18-24'],
    priority: 10,
    reason: {
      da: 'De er der for unge mellem 18 og 24, og én person følger dem hele vejen.',
      en: 'They are there for young people of 18 to 24, and one person goes with them all the way.',
    },
  },
  {
    key: 'aarhus/udskrivning',
    service: 'aarhus/udskrivning',
    kommunekoder: aarhus,
    situations: ['hospital'],
    priority: 10,
    reason: {
      da: 'De finder et sted at bo, før personen bliver udskrevet.',
      en: 'They find a place to live before the person is discharged.',
    },
  },
  {
    key: 'aarhus/nat',
    service: 'aarhus/natcafe',
    kommunekoder: aarhus,
    situations: ['gade', 'natcafe'],
    priority: 8,
    reason: {
      da: 'Her kan man komme ind i varmen i nat uden at sige, hvem man er.',
      en: 'Here people can come in from the cold tonight without saying who they are.',
    },
  },
  {
    key: 'ikast-brande/alle',
    service: 'ikast-brande/indgang',
    kommunekoder: ikastBrande,
    priority: 20,
    reason: {
      da: 'I Ikast-Brande er hjælpen samlet her, også for den, der ikke er i behandling.',
      en: 'In Ikast-Brande the help is gathered here, also for those who are not in treatment.',
    },
  },
]
