import type {
  Asked,
  DeclineReason,
  ExemptReason,
  HandoverBasis,
  Informed,
  OfferReason,
  Outcome,
  ReferralState,
  Source,
  Told,
} from '../../../../../src/referrals/types'
import type { AgeGroup, Situation } from '../../../../../src/routing/types'
import { finder } from '../../../../portal/words/da/finder'
import { labelsOf } from '../labelsOf'

/** Codes in words, as the unit reads them. */
export const labels = {
  states: {
    received: 'Modtaget',
    taken: 'Taget',
    working: 'I gang',
    closed: 'Afsluttet',
    withdrawn: 'Trukket tilbage',
    erased: 'Slettet',
  } satisfies Record<ReferralState, string>,
  late: 'Frist overskredet',
  offeredTo: (unit: string) => `Tilbudt til ${unit}`,
  handedOver: 'Overdraget',
  situations: {
    ...labelsOf(finder.situations),
    'ved-ikke': 'Situation ukendt',
  } satisfies Record<Situation, string>,
  ages: {
    ...labelsOf(finder.ages),
    'ved-ikke': 'Alder ukendt',
  } satisfies Record<AgeGroup, string>,
  asked: {
    ja: 'Ja, og vil gerne have hjælp',
    'nej-ikke-muligt': 'Nej, det var ikke muligt at spørge',
    'nej-toer-ikke': 'Nej, afsenderen turde ikke',
    mig: 'Personen skriver selv',
    'sagt-nej': 'Ja, men personen har sagt nej',
  } satisfies Record<Asked, string>,
  sources: {
    citizen: 'Borger',
    professional: 'Møder personen i sit arbejde',
    oneself: 'Personen selv',
  } satisfies Record<Source, string>,
  outcomes: {
    'met-helped': 'Mødt og har fået hjælp',
    'met-declined': 'Mødt, ønsker ikke hjælp nu',
    'not-found': 'Ikke fundet efter flere forsøg',
    'already-known': 'Kender personen i forvejen',
    'handed-over-outside': 'Overdraget uden for portalen',
    'not-homelessness': 'Ikke hjemløshed, vejledt videre',
    duplicate: 'Samme sag som en anden',
    misuse: 'Ikke en reel henvendelse',
    child: 'Barn eller ung: kommunen er underrettet',
    emergency: 'Akut hjælp er tilkaldt',
  } satisfies Record<Outcome, string>,
  /** Where the timeline knows how many tries, or which code. */
  outcomeWith: {
    tries: (tries: number) =>
      tries === 1 ? 'Ikke fundet efter 1 forsøg' : `Ikke fundet efter ${tries} forsøg`,
    sameAs: (code: string) => `Samme sag som ${code}`,
  },
  told: {
    'told-followed-up':
      'Tak. Vi har fulgt op på din henvendelse. Af hensyn til personen må vi ikke sige mere.',
    'told-place-unclear':
      'Vi har brug for en bedre beskrivelse af stedet. Ser du det igen, så ring, eller tilføj et ord her.',
    'told-right-place': 'Din henvendelse ligger nu hos dem, der har ansvaret.',
    'told-not-us': 'Det kan vi ikke hjælpe med her. Herunder står, hvem du kan kontakte.',
  } satisfies Record<Told, string>,
  offerReasons: {
    'place-elsewhere': 'Stedet hører til hos den anden enhed',
    'lived-elsewhere': 'Personen boede før et sted, hvor den anden enhed har ansvaret',
    'already-in-contact': 'Den anden enhed kender allerede personen',
    'other-task': 'Opgaven hører til hos den anden enhed',
    'no-capacity': 'Vi kan ikke nå det i tide',
  } satisfies Record<OfferReason, string>,
  declineReasons: {
    'not-our-place': 'Stedet hører ikke til hos os',
    'not-our-task': 'Det er ikke vores opgave',
    'no-capacity': 'Vi kan ikke nå det i tide',
    'known-elsewhere': 'En anden enhed kender allerede personen',
  } satisfies Record<DeclineReason, string>,
  bases: {
    'person-agrees': 'Personen er med på det',
    law: 'Loven tillader det, eller myndigheden kan ikke løse opgaven uden',
    'vital-interest': 'Det er nødvendigt for personens liv eller helbred',
  } satisfies Record<HandoverBasis, string>,
  informed: {
    informed: 'Personen har fået besked',
    'not-identified': 'Vi ved ikke, hvem personen er',
    exempt: 'Personen skal ikke have besked',
  } satisfies Record<Informed, string>,
  exemptReasons: {
    impossible: 'det er umuligt eller ville kræve uforholdsmæssigt meget',
    'would-harm': 'det ville gøre hjælpen umulig eller skade alvorligt',
    'law-provides': 'loven siger udtrykkeligt, at vi skal have oplysningerne',
    secrecy: 'oplysningerne er under tavshedspligt',
  } satisfies Record<ExemptReason, string>,
}
