import type { DemoAdvice } from '../types'
import {
  askBeforeYouCall,
  iCall,
  sayHello,
  theyListen,
  theyTakeOver,
  weAgreeOnTheNext,
  weTalkAboutTonight,
  youTell,
  youTellWhatYouKnow,
} from './lines'

/** On the street, in a night café, or in a place that is no home. */
export const adviceOutside: readonly DemoAdvice[] = [
  {
    key: 'gade',
    title: 'På gaden eller udenfor',
    situations: ['gade'],
    abouts: [],
    yourself: [
      sayHello,
      askBeforeYouCall,
      {
        da: 'Noget varmt at drikke eller et tæppe kan gøre en forskel. Spørg først.',
        en: 'Something hot to drink or a blanket can make a difference. Ask first.',
      },
      {
        da: 'Er du utryg, så hold afstand, og ring i stedet.',
        en: 'If you feel unsafe, keep your distance and call instead.',
      },
    ],
    next: [
      youTell,
      {
        da: 'De ser på, om nogen kan komme forbi. Det kan tage tid at finde og møde et menneske.',
        en: 'They see whether somebody can come by. It can take time to find and meet a person.',
      },
      theyTakeOver,
    ],
  },
  {
    key: 'gade/mig',
    title: 'På gaden eller udenfor, om mig selv',
    situations: ['gade'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Ring, før du går derhen. Så ved du, om der er plads, og hvad de spørger om.',
        en: 'Call before you go there. Then you know whether there is room, and what they will ask.',
      },
      {
        da: 'Sig til nogen, du stoler på, hvor du er i nat.',
        en: 'Tell somebody you trust where you are tonight.',
      },
      {
        da: 'Et værested, en varmestue eller et bibliotek er et sted at få varmen om dagen.',
        en: 'A drop-in, a warming room or a library is a place to get warm by day.',
      },
      {
        da: 'Står du pludselig uden tag over hovedet, så bed kommunen om midlertidigt husly.',
        en: 'If you are suddenly without a roof, ask the municipality for temporary housing.',
      },
    ],
    next: [iCall, weTalkAboutTonight, weAgreeOnTheNext],
  },
  {
    key: 'natcafe',
    title: 'Natcafé eller varmestue',
    situations: ['natcafe'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, hvordan natten var, og om du må hjælpe med at finde noget, der holder længere.',
        en: 'Ask how the night was, and whether you may help find something that lasts longer.',
      },
      {
        da: 'Tal med personalet på stedet, hvis personen siger ja. De kender ofte vejen videre.',
        en: 'Talk to the staff there if the person agrees. They often know the way on.',
      },
      {
        da: 'Tilbyd at gå med til den første samtale.',
        en: 'Offer to come along to the first meeting.',
      },
    ],
    next: [youTellWhatYouKnow, theyListen, theyTakeOver],
  },
  {
    key: 'natcafe/mig',
    title: 'Natcafé eller varmestue, om mig selv',
    situations: ['natcafe'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Spørg personalet, hvem i kommunen du skal tale med. Bed dem ringe sammen med dig.',
        en: 'Ask the staff whom in the municipality to talk to. Ask them to call together with you.',
      },
      {
        da: 'Kom i god tid. En natcafé kan kun love én nat ad gangen.',
        en: 'Come early. A night café can only promise one night at a time.',
      },
      {
        da: 'Skriv ned, hvem du har talt med. Så skal du ikke begynde forfra.',
        en: 'Write down whom you have talked to. Then you need not start all over.',
      },
    ],
    next: [iCall, weTalkAboutTonight, weAgreeOnTheNext],
  },
  {
    key: 'andet',
    title: 'Et andet midlertidigt sted',
    situations: ['andet'],
    abouts: [],
    yourself: [
      {
        da: 'En campingvogn kan være et valg, og den kan være en nødløsning. Spørg i stedet for at gætte.',
        en: 'A caravan can be a choice, and it can be a last resort. Ask instead of guessing.',
      },
      {
        da: 'Læg mærke til, om der er varme, vand og lys. Det er godt at kunne fortælle, når du ringer.',
        en: 'Notice whether there is heat, water and light. It helps to be able to say so when you call.',
      },
      askBeforeYouCall,
    ],
    next: [youTell, theyListen, theyTakeOver],
  },
  {
    key: 'andet/mig',
    title: 'Et andet midlertidigt sted, om mig selv',
    situations: ['andet'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Du kan få råd, selv om du har tag over hovedet. Ring, før det bliver for koldt.',
        en: 'You can get advice even if you have a roof. Call before it gets too cold.',
      },
      {
        da: 'Brug aldrig grill eller kogeblus til at varme op, hvor du sover. Det danner kulilte, en giftig gas, som man hverken kan se eller lugte.',
        en: 'Never use a grill or a stove to heat the place where you sleep. It makes carbon monoxide, a poisonous gas that you can neither see nor smell.',
      },
      {
        da: 'Sig til nogen, du stoler på, hvor du er.',
        en: 'Tell somebody you trust where you are.',
      },
    ],
    next: [iCall, weTalkAboutTonight, weAgreeOnTheNext],
  },
]
