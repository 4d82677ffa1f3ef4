import type { DemoAdvice } from '../types'
import {
  askBeforeYouCall,
  iCall,
  keepConfidence,
  sayHello,
  theyListen,
  theyTakeOver,
  weAgreeOnTheNext,
  weTalkAboutTonight,
  youTell,
} from './lines'

/** For every situation that has no advice of its own, and for "det ved jeg ikke". */
export const generalAdvice: readonly DemoAdvice[] = [
  {
    key: 'alle',
    title: 'Alle situationer',
    situations: [],
    abouts: [],
    yourself: [
      sayHello,
      askBeforeYouCall,
      {
        da: 'Du behøver ikke at vide, hvad der er galt, for at ringe. Fortæl, hvad du har set eller hørt.',
        en: 'You need not know what is wrong to call. Say what you have seen or heard.',
      },
      {
        da: 'Er du utryg, så hold afstand, og ring i stedet.',
        en: 'If you feel unsafe, keep your distance and call instead.',
      },
    ],
    next: [youTell, theyListen, theyTakeOver],
  },
  {
    key: 'alle/mig',
    title: 'Alle situationer, om mig selv',
    situations: [],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Du behøver ikke at have de rigtige ord. Fortæl, hvad der sker.',
        en: 'You need not have the right words. Say what is going on.',
      },
      {
        da: 'Ring, før du går derhen. Så ved du, om der er plads.',
        en: 'Call before you go there. Then you know whether there is room.',
      },
      {
        da: 'Sig til nogen, du stoler på, hvor du er i nat.',
        en: 'Tell somebody you trust where you are tonight.',
      },
      {
        da: 'Kommunen skal kunne give dig gratis råd, også uden at du siger, hvem du er.',
        en: 'The municipality must be able to give you free advice, even if you do not say who you are.',
      },
    ],
    next: [iCall, weTalkAboutTonight, weAgreeOnTheNext],
  },
  {
    key: 'alle/arbejde',
    title: 'Alle situationer, i mit arbejde',
    situations: [],
    abouts: ['arbejde'],
    yourself: [
      {
        da: 'Spørg personen, før du deler noget. Ring gerne sammen, mens personen hører på.',
        en: 'Ask the person before you share anything. Call together if you can, with the person listening.',
      },
      keepConfidence,
      {
        da: 'Er du i offentlig tjeneste eller hverv, og har et barn eller en ung under 18 brug for støtte, skal du underrette kommunen (barnets lov § 133).',
        en: 'If you work in public service or hold a public office, and a child or young person under 18 needs support, you must notify the municipality (Danish Child’s Act § 133).',
      },
    ],
    next: [
      {
        da: 'Du ringer og beskriver situationen uden at sige, hvem det handler om.',
        en: 'You call and describe the situation without saying whom it is about.',
      },
      {
        da: 'De siger, om de selv kan komme, eller hvad du kan gøre imens.',
        en: 'They say whether they can come themselves, or what you can do meanwhile.',
      },
      {
        da: 'I aftaler, hvem der taler med personen, og hvad personen får at vide.',
        en: 'You agree on who talks to the person, and what the person is told.',
      },
    ],
  },
]
