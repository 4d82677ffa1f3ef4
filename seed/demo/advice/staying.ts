import type { DemoAdvice } from '../types'
import {
  iCall,
  theyListen,
  theyTakeOver,
  weAgreeOnTheNext,
  weTalkAboutTonight,
  youTellWhatYouKnow,
} from './lines'

/** Under a roof for a time: at a hotel, or with others. */
export const adviceStaying: readonly DemoAdvice[] = [
  {
    key: 'hotel',
    title: 'Hotel eller vandrerhjem',
    situations: ['hotel'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, om personen ved, hvor længe der er råd til at blive.',
        en: 'Ask whether the person knows how long they can afford to stay.',
      },
      {
        da: 'Ring sammen, før pengene slipper op. Så er der tid til at finde noget andet.',
        en: 'Call together before the money runs out. Then there is time to find something else.',
      },
      {
        da: 'Er der børn med, så sig det, når I ringer.',
        en: 'If there are children with them, say so when you call.',
      },
    ],
    next: [youTellWhatYouKnow, theyListen, theyTakeOver],
  },
  {
    key: 'hotel/mig',
    title: 'Hotel eller vandrerhjem, om mig selv',
    situations: ['hotel'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Ring, mens du stadig har nogle nætter tilbage. Så er der mere tid til at finde noget andet.',
        en: 'Call while you still have a few nights left. Then there is more time to find something else.',
      },
      {
        da: 'Gem kvitteringer og beskeder om, hvor længe du kan blive.',
        en: 'Keep receipts and messages about how long you can stay.',
      },
      {
        da: 'Står du pludselig uden tag over hovedet, så bed kommunen om midlertidigt husly.',
        en: 'If you are suddenly without a roof, ask the municipality for temporary housing.',
      },
    ],
    next: [iCall, weTalkAboutTonight, weAgreeOnTheNext],
  },
  {
    key: 'sofa',
    title: 'Hos venner eller familie',
    situations: ['sofa'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg roligt: »Har du et sted at sove i næste uge?« Nogle fortæller det først, når nogen spørger.',
        en: 'Ask calmly: “Do you have a place to sleep next week?” Some only say so when somebody asks.',
      },
      {
        da: 'Sig, hvad du selv kan, og hvad du ikke kan. En sofa i en uge er også hjælp.',
        en: 'Say what you can do yourself, and what you cannot. A sofa for a week is help too.',
      },
      {
        da: 'Ring sammen. Det er lettere at være to om det første opkald.',
        en: 'Call together. The first call is easier when there are two of you.',
      },
    ],
    next: [youTellWhatYouKnow, theyListen, theyTakeOver],
  },
  {
    key: 'sofa/mig',
    title: 'Hos venner eller familie, om mig selv',
    situations: ['sofa'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Du behøver ikke at sove på gaden for at få hjælp. At sove på andres sofa er også at mangle et hjem.',
        en: 'You need not sleep on the street to get help. Sleeping on other people’s sofas is being without a home too.',
      },
      {
        da: 'Spørg dem, du bor hos, hvor længe du kan blive. Så har du en dato at sige, når du ringer.',
        en: 'Ask the people you stay with how long you can stay. Then you have a date to give when you call.',
      },
      {
        da: 'Saml dine papirer, din medicin og en oplader i én taske, så du altid har dem med.',
        en: 'Keep your papers, your medicine and a charger in one bag, so that you always have them with you.',
      },
    ],
    next: [
      iCall,
      {
        da: 'I ser på, hvor du kan være nu, og hvad der skal til, for at du får dit eget sted.',
        en: 'You look at where you can be now, and what it takes for you to get a place of your own.',
      },
      weAgreeOnTheNext,
    ],
  },
]
