import type { PlaceWhy } from '../../../../src/place/types'
import type { Lead } from '../lead'

type Asked = 'now' | 'before' | 'home'

const whys = {
  municipality: 'Kommunens navn',
  postcode: 'Postnummer',
  town: 'By',
  address: 'Fundet i adressen',
  position: 'Din position',
  'near-position': 'Tæt på din position',
  spelling: 'Det ligner det, du skrev',
} satisfies Record<PlaceWhy, string>

/** Asking where, and what to say when it is not clear. */
export const place = {
  title: 'Find hjælp',
  intro: 'Så viser vi, hvem der har åbent lige nu, og hvad der sker bagefter.',
  label: (asked: Asked, isMe: boolean): string => {
    if (asked === 'home') return 'Hvor ligger boligen?'
    if (asked === 'before')
      return isMe ? 'Hvilken kommune boede du i før?' : 'Hvilken kommune boede personen i før?'
    return isMe ? 'Hvor er du nu?' : 'Hvor er personen nu?'
  },
  hint: 'Kommune, by, postnummer eller adresse.',
  example: 'For eksempel 6700 eller Esbjerg.',
  submit: 'Find hjælp',
  position: 'Brug min position',
  positionBusy: 'Finder din position …',
  positionFailed: 'Vi kunne ikke få din position. Skriv i stedet, hvor det er.',
  aboutMyself: 'Det handler om mig selv',
  aboutOther: 'Det handler om en anden',
  several: (text: string) =>
    `"${text}" ligger i flere kommuner. Hvilken er det? Ved du det ikke, så tag den øverste.`,
  severalPosition:
    'Din position ligger på grænsen mellem flere kommuner. Hvilken er det? Ved du det ikke, så tag den øverste.',
  guess: (text: string) => `Vi kunne ikke finde "${text}". Det, der ligner mest, er:`,
  didYouMean: 'Mente du …?',
  choose: 'Vælg kommune',
  chooseSubmit: 'Find hjælp her',
  writeAgain: 'Skriv et andet sted',
  why: whys,
  none: (text: string): Lead => ({
    lead: `Vi kunne ikke finde "${text}".`,
    rest: 'Prøv et postnummer, en by eller en kommune, eller vælg fra listen. Imens kan du bruge numrene herunder. De gælder i hele landet.',
  }),
  outside: {
    lead: 'Det sted ligger ikke i en dansk kommune.',
    rest: 'Prøv et postnummer, en by eller en kommune, eller vælg fra listen. Imens kan du bruge numrene herunder. De gælder i hele landet.',
  } as Lead,
  list: 'Se listen over alle kommuner',
  nationalDoors: 'Åbne døre i hele landet',
}
