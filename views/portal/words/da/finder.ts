import type { About, AgeGroup, ChildrenAnswer, Situation } from '../../../../src/routing/types'

type Choice = { label: string; help: string }

const situations = {
  gade: {
    label: 'På gaden eller udenfor',
    help: 'Sover ude, i en opgang, et skur, et telt eller en bil.',
  },
  natcafe: {
    label: 'Natcafé eller varmestue',
    help: 'Sover på en natcafé, en varmestue eller et værested, der har åbent om natten.',
  },
  herberg: {
    label: 'Herberg eller forsorgshjem',
    help: 'Bor midlertidigt på et herberg eller forsorgshjem (§\u00a0110).',
  },
  hotel: {
    label: 'Hotel eller vandrerhjem',
    help: 'Bor på hotel, vandrerhjem eller lignende, fordi der ikke er andre steder at bo.',
  },
  sofa: {
    label: 'Hos venner eller familie',
    help: 'Sover midlertidigt hos andre, uden kontrakt. Det kaldes også at sofasove.',
  },
  udslusning: {
    label: 'Udslusningsbolig',
    help: 'Bor midlertidigt i en bolig på vej til sit eget hjem, uden varig kontrakt.',
  },
  faengsel: {
    label: 'Skal snart løslades',
    help: 'Kommer ud af fængsel eller arresthus inden for en måned og har ikke et sted at bo.',
  },
  hospital: {
    label: 'Skal snart udskrives',
    help: 'Kommer hjem fra sygehus eller behandling inden for en måned og har ikke et sted at bo.',
  },
  andet: {
    label: 'Et andet midlertidigt sted',
    help: 'For eksempel campingvogn, kolonihavehus, båd eller et lokale, der ikke er en bolig.',
  },
  udsaettelse: {
    label: 'Ved at miste sin bolig',
    help: 'Er bagud med huslejen, er sagt op eller har fået brev om at skulle flytte ud.',
  },
  anbringelse: {
    label: 'På vej fra anbringelse til eget hjem',
    help: 'Flytter fra plejefamilie, opholdssted eller efterværn og mangler et sted at bo.',
  },
  funktionel: {
    label: 'Har en bolig, men kan ikke være der',
    help: 'Kan ikke holde ud at bo i den eller sover ofte andre steder. Det kaldes funktionel hjemløshed.',
  },
  'ved-ikke': {
    label: 'Det ved jeg ikke',
    help: 'Du behøver ikke at vide det. Vi viser alle, der kan hjælpe.',
  },
  vold: {
    label: 'Flygter fra vold eller trusler',
    help: 'Ring 1888, Lev Uden Vold. Gratis, anonymt, hele døgnet.',
  },
} satisfies Record<Situation, Choice>

const ages = {
  'under-18': { label: 'Under 18 år', help: 'Børn og unge får hjælp et andet sted i kommunen.' },
  '18-24': { label: '18–24 år', help: 'Et skøn er nok.' },
  '25-plus': { label: '25 år eller ældre', help: 'Et skøn er nok.' },
  'ved-ikke': { label: 'Det ved jeg ikke', help: 'Så viser vi hjælp til alle aldre.' },
} satisfies Record<AgeGroup, Choice>

const abouts = {
  mig: { label: 'Mig selv', help: 'Vi taler til dig.' },
  kender: { label: 'En, jeg kender', help: 'Ven, familie, nabo, kollega.' },
  fremmed: {
    label: 'En, jeg har set eller mødt',
    help: 'Du behøver ikke at vide, hvem det er.',
  },
  arbejde: {
    label: 'En, jeg møder i mit arbejde',
    help: 'Husk tavshedspligten. Skriv kun det, du må.',
  },
} satisfies Record<About, Choice>

const children = {
  ja: { label: 'Ja', help: 'Så viser vi også, hvem der hjælper børnene.' },
  nej: { label: 'Nej', help: 'Der er kun voksne.' },
  'ved-ikke': { label: 'Det ved jeg ikke', help: 'Så viser vi hjælp til alle.' },
} satisfies Record<ChildrenAnswer, Choice>

/** The questions that refine an answer, and the words of every choice. */
export const finder = {
  situations,
  ages,
  abouts,
  children,
  groups: {
    without: 'Uden eget hjem nu',
    soon: 'Snart uden et hjem',
    other: 'Noget andet',
  },
  questions: {
    situation: 'Hvad er situationen?',
    alder: (isMe: boolean): string =>
      isMe ? 'Hvor gammel er du?' : 'Hvor gammel er personen cirka?',
    for: 'Hvem handler det om?',
    boern: (isMe: boolean): string =>
      isMe ? 'Er der børn under 18 med dig?' : 'Er der børn under 18 med?',
    fra: (isMe: boolean): string =>
      isMe ? 'Hvilken kommune boede du i før?' : 'Hvilken kommune boede personen i før?',
  },
  help: {
    situation: 'Vælg det, der ligner mest. Du får et svar, uanset hvad du vælger.',
    alder: 'Et skøn er nok.',
    for: 'Så kan vi tale til den rigtige.',
    boern: 'Er der børn med, er der også hjælp til dem.',
    fra: (isMe: boolean): string =>
      isMe
        ? 'Det er som regel den kommune, der skal hjælpe. Ved du det ikke, så skriv, hvor du er nu.'
        : 'Det er som regel den kommune, der skal hjælpe. Ved du det ikke, så skriv, hvor personen er nu.',
  },
  notAnswered: 'Ikke svaret',
  childNotice: {
    lead: 'Er det et barn eller en ung under 18?',
    rest: 'Så skal du kontakte kommunen. Vi viser dig hvordan.',
  },
  step: (here: number, all: number) => `Trin ${here} af ${all}`,
  onward: {
    situation: 'Videre til situation',
    fra: 'Videre til kommunen før',
    alder: 'Videre til alder',
    for: 'Videre til hvem det handler om',
    boern: 'Videre til børn',
    answer: 'Se, hvem du kan kontakte',
  },
  showNow: 'Vis svaret nu',
  dontKnowBefore: 'Det ved jeg ikke',
  change: 'Ret',
}
