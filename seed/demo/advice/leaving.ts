import type { DemoAdvice } from '../types'
import {
  iCall,
  myMunicipalityBefore,
  youTellTheMunicipalityBefore,
  theyTakeOver,
  weAgreeOnTheNext,
} from './lines'

/** Soon out of prison or care. */
export const adviceLeaving: readonly DemoAdvice[] = [
  {
    key: 'faengsel',
    title: 'Skal snart løslades',
    situations: ['faengsel'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg personen, hvem i fængslet der hjælper med løsladelsen.',
        en: 'Ask the person who in the prison helps with the release.',
      },
      {
        da: 'Vent ikke til den sidste dag. Jo før kommunen ved det, jo mere kan den nå.',
        en: 'Do not wait until the last day. The sooner the municipality knows, the more it can do.',
      },
      {
        da: 'Aftal, hvem der møder personen den dag. De første timer kan være svære at være alene i.',
        en: 'Agree on who meets the person that day. The first hours can be hard to be alone in.',
      },
    ],
    next: [
      youTellTheMunicipalityBefore,
      {
        da: 'Kommunen og fængslet kan lægge en plan sammen med personen før løsladelsen.',
        en: 'The municipality and the prison can make a plan together with the person before the release.',
      },
      theyTakeOver,
    ],
  },
  {
    key: 'faengsel/mig',
    title: 'Skal snart løslades, om mig selv',
    situations: ['faengsel'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Sig til personalet nu, at du ikke har et sted at bo, når du kommer ud.',
        en: 'Tell the staff now that you have nowhere to live when you get out.',
      },
      {
        da: 'Bed om, at fængslet og kommunen taler sammen, før du bliver løsladt.',
        en: 'Ask that the prison and the municipality talk to each other before you are released.',
      },
      {
        da: 'Skriv ned, hvem du har talt med, og hvad I aftalte.',
        en: 'Write down whom you talked to and what you agreed.',
      },
    ],
    next: [iCall, myMunicipalityBefore, weAgreeOnTheNext],
  },
  {
    key: 'anbringelse',
    title: 'På vej fra anbringelse til eget hjem',
    situations: ['anbringelse'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg den unge, hvem der følger med ind i det nye hjem.',
        en: 'Ask the young person who comes along into the new home.',
      },
      {
        da: 'Vær den, der stadig tager telefonen. Det betyder noget at have én, der bliver.',
        en: 'Be the one who still picks up the phone. It matters to have somebody who stays.',
      },
      {
        da: 'Hjælp med det praktiske: møbler, el, internet og den første tur i supermarkedet.',
        en: 'Help with the practical things: furniture, electricity, internet and the first trip to the shop.',
      },
    ],
    next: [
      youTellTheMunicipalityBefore,
      {
        da: 'Kommunen og den unge lægger en plan for boligen og for støtten bagefter.',
        en: 'The municipality and the young person make a plan for the home and for the support afterwards.',
      },
      theyTakeOver,
    ],
  },
  {
    key: 'anbringelse/mig',
    title: 'På vej fra anbringelse til eget hjem, om mig selv',
    situations: ['anbringelse'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Tal med din rådgiver eller kontaktperson nu, også hvis flytningen er langt væk.',
        en: 'Talk to your adviser or contact person now, even if the move is far off.',
      },
      {
        da: 'Spørg, hvilken støtte du kan få, når du er fyldt 18.',
        en: 'Ask which support you can get once you are 18.',
      },
      {
        da: 'Sig det højt, hvis du er bange for at bo alene. Det er der ikke noget galt i.',
        en: 'Say it out loud if you are afraid of living alone. There is nothing wrong with that.',
      },
    ],
    next: [iCall, myMunicipalityBefore, weAgreeOnTheNext],
  },
]
