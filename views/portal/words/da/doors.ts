import type { ServiceCondition, ServiceKind, WhyCode } from '../../../../src/routing/types'

const kinds = {
  entrance: 'Indgang',
  outreach: 'Opsøgende team',
  shelter: 'Herberg eller forsorgshjem (§\u00a0110)',
  'night-cafe': 'Natcafé',
  'drop-in': 'Værested',
  advice: 'Rådgivning',
  helpline: 'Telefonrådgivning',
  'child-notification': 'Underretning om børn',
  'youth-contact': 'Ungekontakt',
  'crisis-centre': 'Krisecenter (§\u00a0109)',
  'support-contact': 'Støtte-kontaktperson (§\u00a099)',
  'acute-support': 'Socialt akuttilbud (§\u00a082 c)',
  municipality: 'Kommunen',
  police: 'Politiet',
  emergency: 'Alarmcentralen',
} satisfies Record<ServiceKind, string>

const conditions = {
  'women-only': 'Kun for kvinder',
  'men-only': 'Kun for mænd',
  couples: 'Par er velkomne',
  dog: 'Hund er velkommen',
  'under-the-influence': 'Man må være påvirket',
  wheelchair: 'Adgang med kørestol',
  anonymous: 'Man kan være anonym',
  'registration-needed': 'Man skal skrives op først',
  'referral-needed': 'Man skal henvises',
  'costs-money': 'Det koster penge',
  free: 'Det er gratis',
} satisfies Record<ServiceCondition, string>

/** `place` is the municipality's official name, or null where no place is known. */
const why = {
  danger: () => 'Du har svaret, at nogen er i livsfare.',
  child: () => 'Personen er under 18 år. Børn og unge får hjælp et andet sted i kommunen.',
  'youth-self': () => 'Unge under 18 år har ret til hjælp.',
  'own-adviser': () => 'Har du en rådgiver i kommunen, så ring til din egen rådgiver.',
  'children-with': () => 'Der er børn under 18 med. Kommunen kan hjælpe både børn og voksne.',
  violence: () => 'Du har svaret, at det handler om vold eller trusler.',
  rule: () => 'Sådan er det aftalt for netop den situation.',
  'entrance-here': (place: string | null) =>
    place ? `${place} har samlet henvendelser om hjemløshed her.` : 'Her er den fælles indgang.',
  'entrance-before': () => 'Den kommune, personen boede i før, skal som regel hjælpe.',
  local: (place: string | null) => (place ? `De hjælper i ${place}.` : 'De hjælper lokalt.'),
  neighbour: () => 'De ligger i en nabokommune.',
  regional: () => 'De hjælper i flere kommuner her på egnen.',
  national: () => 'De hjælper i hele landet.',
  situation: () => 'De kender den slags situation.',
  age: () => 'De hjælper i den alder.',
  about: () => 'De kan hjælpe den, der spørger.',
  'fallback-municipality': (place: string | null) =>
    place
      ? `${place} giver gratis råd og kan hjælpe videre.`
      : 'Kommunen giver gratis råd og kan hjælpe videre.',
  'last-resort': () => 'Sidste udvej, når det haster.',
} satisfies Record<WhyCode, (place: string | null) => string>

/** What a door says about itself. */
export const doors = {
  kinds,
  conditions,
  why,
  whyHere: 'Hvorfor her?',
  toTheYoung: 'Til den unge selv:',
  state: {
    open: 'Åbent nu',
    openAlways: 'Åbent hele døgnet',
    closesAt: (time: string) => `lukker ${time}`,
    openUntil: (time: string) => `Åbent til ${time}`,
    closed: 'Lukket nu',
    opensAt: (day: string, time: string) => `åbner ${day} ${time}`,
    unknown: 'Ring for at høre',
    noNumber: 'Find nummeret',
    unknownLine: 'Vi kender ikke åbningstiden.',
  },
  call: (number: string) => `Ring ${number}`,
  /** Labels that only repeat the button. */
  textLabels: ['sms'] as readonly string[],
  text: (number: string) => `Sms ${number}`,
  write: 'Skriv til',
  website: 'Deres hjemmeside',
  find: 'Find kommunens nummer på borger.dk',
  hours: 'Åbningstider',
  today: (weekday: string) => `I dag, ${weekday}`,
  closedDay: 'Lukket',
  allDay: 'Hele døgnet',
  confirmed: (unit: string, date: string) => `Bekræftet af ${unit} ${date}`,
  confirmedOn: (date: string) => `Bekræftet ${date}`,
  stale: (date: string) =>
    `Ikke bekræftet siden ${date}. Ring gerne, men vær klar på, at nummeret kan være ændret.`,
  neverConfirmed: 'Ikke bekræftet endnu. Ring gerne, men vær klar på, at nummeret kan være ændret.',
  report: 'Meld en fejl',
  reportSuffix: (name: string) => `i kontakten ${name}`,
  eligibilityUnknown: 'Det er ikke oplyst, hvem stedet er for. Ring og spørg.',
  youngUnder18: 'unge under 18 år',
  forSituations: 'For',
  price: 'Pris',
  languages: 'Sprog',
  herberg:
    'Du kan selv henvende dig. Lederen afgør, om du kan få plads, så ring først. De spørger, hvem du er, og du skal som regel betale lidt for opholdet.',
  police:
    'Politiet, når det haster, men ikke er livsfare. De kan få fat i kommunens sociale vagt. Politiet er ikke et sted at sove.',
  municipality:
    'Ring til kommunen, og bed om den, der arbejder med hjemløshed. Du kan få rådgivning uden at sige, hvem du er.',
  bedNone:
    'Siger et herberg nej, så spørg, hvorfor, og bed dem hjælpe med at finde en plads et andet sted. Du kan også bede kommunen om midlertidigt husly.',
  more: 'Mere om stedet',
}
