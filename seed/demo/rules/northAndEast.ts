import type { DemoRule } from '../types'

const aalborg = ['0851']
const hjoerring = ['0860']
const odense = ['0461']
const koebenhavn = ['0101']
const hoejeTaastrup = ['0169']

/** Rules of the municipalities in Nordjylland, on Fyn and on Sjælland. */
export const northernAndEasternRules: readonly DemoRule[] = [
  {
    key: 'aalborg/alle',
    service: 'aalborg/center-for-sociale-indsatser',
    kommunekoder: aalborg,
    priority: 20,
    reason: {
      da: 'I Aalborg er det her, du skal henvende dig, når nogen mangler et hjem.',
      en: 'In Aalborg this is the place to turn to when somebody has no home.',
    },
  },
  {
    key: 'aalborg/gaden',
    service: 'aalborg/bostoette-fra-gaden',
    kommunekoder: aalborg,
    situations: ['gade', 'natcafe', 'andet'],
    priority: 10,
    reason: {
      da: 'Støtten begynder allerede på gaden, før der er fundet et hjem.',
      en: 'The support begins on the street, before a home has been found.',
    },
  },
  {
    key: 'hjoerring/unge',
    service: 'hjoerring/boligmedarbejder',
    kommunekoder: hjoerring,
    situations: ['sofa', 'anbringelse', 'udsaettelse', 'udslusning'],
    ages: ['18-24'],
    priority: 10,
    reason: {
      da: 'Boligmedarbejderen kender de private udlejere og hjælper unge med at finde en bolig.',
      en: 'The housing worker knows the private landlords and helps young people find a home.',
    },
  },
  {
    key: 'odense/alle',
    service: 'odense/indgang',
    kommunekoder: odense,
    priority: 20,
    reason: {
      da: 'I Odense er der ét sted at ringe hen, når nogen mangler et hjem.',
      en: 'In Odense there is one place to call when somebody has no home.',
    },
  },
  {
    key: 'odense/loesladelse',
    service: 'odense/loesladelse',
    kommunekoder: odense,
    situations: ['faengsel'],
    priority: 10,
    reason: {
      da: 'De begynder at lede efter et sted at bo, før personen bliver løsladt.',
      en: 'They start looking for a place to live before the person is released.',
    },
  },
  {
    key: 'odense/gaden',
    service: 'odense/opsoegende',
    kommunekoder: odense,
    situations: ['gade', 'natcafe', 'andet'],
    abouts: ['kender', 'fremmed', 'arbejde'],
    priority: 10,
    reason: {
      da: 'De går selv ud og møder den, der sover ude, alle ugens dage.',
      en: 'They go out themselves to meet people who sleep outside, every day of the week.',
    },
  },
  {
    key: 'odense/vold',
    service: 'odense/krisecenter',
    kommunekoder: odense,
    situations: ['vold'],
    priority: 10,
    reason: {
      da: 'Et krisecenter er for den, der flygter fra vold. Adressen er hemmelig, så ring først.',
      en: 'A crisis centre is for people fleeing violence. Its address is secret, so call first.',
    },
  },
  {
    key: 'koebenhavn/alle',
    service: 'koebenhavn/indgang',
    kommunekoder: koebenhavn,
    priority: 20,
    reason: {
      da: 'I København er det her, du skal henvende dig, når nogen mangler et hjem.',
      en: 'In Copenhagen this is the place to turn to when somebody has no home.',
    },
  },
  {
    key: 'koebenhavn/unge',
    service: 'koebenhavn/ungedoer',
    kommunekoder: koebenhavn,
    ages: ['18-24'],
    priority: 10,
    reason: {
      da: 'De er der for unge mellem 18 og 24, også dem, der sover hos venner.',
      en: 'They are there for young people of 18 to 24, also those who sleep at friends’ places.',
    },
  },
  {
    key: 'koebenhavn/gaden',
    service: 'koebenhavn/opsoegende',
    kommunekoder: koebenhavn,
    situations: ['gade', 'natcafe', 'andet'],
    abouts: ['kender', 'fremmed', 'arbejde'],
    priority: 10,
    reason: {
      da: 'De går rundt i byen om aftenen og møder dem, der sover ude.',
      en: 'They walk the city in the evening and meet people who sleep outside.',
    },
  },
  {
    key: 'koebenhavn/nat',
    service: 'koebenhavn/natcafe',
    kommunekoder: koebenhavn,
    situations: ['gade', 'natcafe'],
    priority: 8,
    reason: {
      da: 'Her kan man komme ind i varmen i nat uden at sige, hvem man er.',
      en: 'Here people can come in from the cold tonight without saying who they are.',
    },
  },
  {
    key: 'hoeje-taastrup/alle',
    service: 'hoeje-taastrup/indgang',
    kommunekoder: hoejeTaastrup,
    priority: 20,
    reason: {
      da: 'I Høje-Taastrup er det her, du skal henvende dig, når nogen mangler et hjem.',
      en: 'In Høje-Taastrup this is the place to turn to when somebody has no home.',
    },
  },
  {
    key: 'hoeje-taastrup/udsaettelse',
    service: 'hoeje-taastrup/beboerraadgivning',
    kommunekoder: hoejeTaastrup,
    situations: ['udsaettelse'],
    priority: 10,
    reason: {
      da: 'De hjælper, før boligen er mistet, og kan tale med udlejeren sammen med dig.',
      en: 'They help before the home is lost, and can talk to the landlord together with you.',
    },
  },
]
