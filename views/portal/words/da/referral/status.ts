import type { ReferralState, Told } from '../../../../../src/referrals/types'
import type { Lead } from '../../lead'

const told = {
  'told-followed-up':
    'Tak. Vi har fulgt op på din henvendelse. Af hensyn til personen må vi ikke sige mere.',
  'told-place-unclear':
    'Vi har brug for en bedre beskrivelse af stedet. Ser du det igen, så ring, eller tilføj et ord her.',
  'told-right-place': 'Din henvendelse ligger nu hos dem, der har ansvaret.',
  'told-not-us': 'Det kan vi ikke hjælpe med her. Herunder står, hvem du kan kontakte.',
} satisfies Record<Told, string>

const states = {
  received: 'Modtaget',
  taken: 'Taget',
  working: 'I gang',
  closed: 'Afsluttet',
  withdrawn: 'Trukket tilbage',
  erased: 'Slettet',
} satisfies Record<ReferralState, string>

/** The page of the secret link: neutral things only. */
export const status = {
  title: (code: string) => `Din henvendelse ${code}`,
  description: 'Se, hvor langt din henvendelse er.',
  updated: (when: string) => `Opdateret ${when}`,
  headings: {
    received: 'Din henvendelse er modtaget',
    taken: 'En medarbejder har taget din henvendelse',
    working: 'Der bliver fulgt op',
    closed: 'Din henvendelse er afsluttet',
    withdrawn: 'Henvendelsen er trukket tilbage',
    erased: 'Henvendelsen er slettet',
  } satisfies Record<ReferralState, string>,
  thanks: (unit: string) => `Du skrev til ${unit}. Tak, fordi du reagerede.`,
  states,
  here: 'her er vi nu',
  lines: {
    received: ({
      unit,
      moment,
      deadline,
    }: {
      unit: string
      moment: string
      deadline: string | null
    }) => `${unit} har fået den ${moment}${deadline ? ` og skal svare senest ${deadline}` : ''}.`,
    taken: 'En medarbejder har læst den og har taget opgaven.',
    working: 'Der bliver fulgt op. Det kan tage tid at finde og møde et menneske.',
    closed: 'Der er fulgt op, eller der er givet et svar. Svaret står herunder.',
    withdrawn: 'Du har trukket den tilbage. Det, du skrev, er slettet her.',
    erased: 'Henvendelsen er afsluttet, og det, du skrev, er slettet her.',
  },
  lateMark: 'Forsinket',
  lateLine: 'Den er ikke taget endnu. Vi har bedt en anden om at se på den.',
  late: ({
    unit,
    deadline,
    phone,
  }: {
    unit: string
    deadline: string | null
    phone: string | null
  }): Lead => ({
    lead: 'Den er forsinket, og det beklager vi.',
    rest: `${unit} skulle have svaret${deadline ? ` senest ${deadline}` : ' inden nu'}. Det er ikke sket. Vi har bedt en anden om at se på den og siger til her, når den er taget.${phone ? ` Kan det ikke vente, så ring ${phone}.` : ''}`,
  }),
  answerTitle: 'Svaret til dig',
  told,
  nowTitle: 'Det sker der nu',
  now: {
    received: 'En medarbejder læser den og tager den. Når det er sket, står det her på siden.',
    taken:
      'Enheden finder ud af, hvordan den bedst kan hjælpe. Når der er fulgt op, står det her på siden.',
    working: 'Nogen er i gang. Når det er afsluttet, står der et kort svar her på siden.',
  },
  privacy: {
    lead: 'Intet privat på denne side.',
    rest: 'Vi fortæller ikke, hvem personen er, hvor personen er, eller hvad der bliver aftalt.',
  } as Lead,
  newTitle: 'Har du set noget nyt?',
  newCall: 'Ring, hvis det haster. Sig koden, så ved de, hvad det handler om.',
  word: 'Tilføj et ord',
  wordHint: 'Højst 2.000 tegn. Skriv ingen navne og intet CPR-nummer.',
  wordSend: 'Tilføj',
  wordMissing: 'Skriv det, du vil tilføje.',
  wordEnded:
    'Det, du skrev, er ikke sendt. Henvendelsen tager ikke imod mere. Har du set noget nyt, så ring, eller send en ny henvendelse.',
  wordKept: 'Det, du skrev',
  wordKeptHint: 'Det står kun på denne side. Du kan kopiere det herfra.',
  again: 'Send en ny henvendelse',
  receiptTitle: 'Din kvittering',
  receiptGo: 'Se og udskriv kvitteringen',
  sent: 'Sendt',
  to: 'Til',
  deadline: 'Svarfrist',
  kept: (moment: string) => `${moment}, overholdt`,
  onlyLink: 'Kun den, der har linket, kan se denne side. Koden alene åbner den ikke.',
  contactTitle: 'Din mail og dit telefonnummer',
  contact:
    'Enheden kan kontakte dig, fordi du har oplyst din mail eller telefon. Vil du ikke det mere, kan du slette oplysningerne her. Det sker med det samme.',
  contactErase: 'Slet min mail og mit telefonnummer',
  withdrawTitle: 'Har du fortrudt?',
  withdraw:
    'Du kan trække henvendelsen tilbage. Så bliver det, du skrev, slettet her med det samme.',
  withdrawGo: 'Træk den tilbage',
  said: {
    ord: { lead: 'Tak.', rest: 'Enheden kan læse det nu.' } as Lead,
    kontakt: {
      lead: 'Det er slettet.',
      rest: 'Din mail og dit telefonnummer er ikke her mere.',
    } as Lead,
  },
  whom: 'Her kan du få hjælp',
  findDoor: 'Find en åben dør',
}
