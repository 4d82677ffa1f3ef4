import type { DemoAdvice } from '../types'
import {
  iCall,
  keepConfidence,
  theyListen,
  theyTakeOver,
  weAgreeOnTheNext,
  youTellWhatYouKnow,
} from './lines'

/** A home that is about to be lost, or that one cannot be in. */
export const adviceLosing: readonly DemoAdvice[] = [
  {
    key: 'udsaettelse',
    title: 'Ved at miste sin bolig',
    situations: ['udsaettelse'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, om I skal åbne brevene sammen. Det er lettere at være to.',
        en: 'Ask whether to open the letters together. It is easier when there are two of you.',
      },
      {
        da: 'Ring hellere i dag end i morgen. Jo tidligere, jo mere kan der gøres.',
        en: 'Rather call today than tomorrow. The earlier, the more can be done.',
      },
      {
        da: 'Hjælp med at få talt med udlejeren om en aftale.',
        en: 'Help with talking to the landlord about an agreement.',
      },
    ],
    next: [
      {
        da: 'De ser på brevene, pengene og fristerne sammen med personen.',
        en: 'They look at the letters, the money and the deadlines together with the person.',
      },
      {
        da: 'De kan være med til at tale med udlejeren.',
        en: 'They can join in talking to the landlord.',
      },
      {
        da: 'Kan boligen ikke reddes, taler de om, hvor personen så kan bo.',
        en: 'If the home cannot be saved, they talk about where the person can live instead.',
      },
    ],
  },
  {
    key: 'udsaettelse/mig',
    title: 'Ved at miste sin bolig, om mig selv',
    situations: ['udsaettelse'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Åbn brevene, også dem, du er bange for. Læg dem, der har en frist, øverst.',
        en: 'Open the letters, also the ones you are afraid of. Put those with a deadline on top.',
      },
      {
        da: 'Ring til udlejeren, og bed om en aftale, før fristen udløber.',
        en: 'Call the landlord and ask for an agreement before the deadline passes.',
      },
      {
        da: 'Flyt ikke, og sig ikke boligen op, før du har fået råd.',
        en: 'Do not move out, and do not give notice, before you have had advice.',
      },
    ],
    next: [
      iCall,
      {
        da: 'I ser på brevene, pengene og fristerne sammen. Hav brevene ved hånden, hvis du kan.',
        en: 'You look at the letters, the money and the deadlines together. Have the letters at hand if you can.',
      },
      weAgreeOnTheNext,
    ],
  },
  {
    key: 'udsaettelse/arbejde',
    title: 'Ved at miste sin bolig, i mit arbejde',
    situations: ['udsaettelse'],
    abouts: ['arbejde'],
    yourself: [
      {
        da: 'Ring på, eller ring op, før du sender endnu et brev. En samtale kan ændre meget.',
        en: 'Knock or call before you send another letter. A talk can change a lot.',
      },
      {
        da: 'Fortæl lejeren, hvor der er hjælp at få, og giv nummeret videre.',
        en: 'Tell the tenant where there is help to get, and pass on the number.',
      },
      keepConfidence,
    ],
    next: [
      {
        da: 'Du ringer og spørger, hvad I kan gøre, uden at sige, hvem det handler om.',
        en: 'You call and ask what can be done, without saying whom it is about.',
      },
      {
        da: 'Siger lejeren ja, kan I tale sammen alle tre om en aftale.',
        en: 'If the tenant agrees, the three of you can talk about an agreement.',
      },
    ],
  },
  {
    key: 'funktionel',
    title: 'Har en bolig, men kan ikke være der',
    situations: ['funktionel'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, hvad der gør det svært at være hjemme. Lyt uden at rette.',
        en: 'Ask what makes it hard to be at home. Listen without correcting.',
      },
      {
        da: 'Tilbyd at gå med hjem og blive lidt.',
        en: 'Offer to come along home and stay for a while.',
      },
      {
        da: 'Ryd ikke op for personen uden at spørge. Spørg, hvad der ville hjælpe.',
        en: 'Do not tidy up for the person without asking. Ask what would help.',
      },
    ],
    next: [youTellWhatYouKnow, theyListen, theyTakeOver],
  },
  {
    key: 'funktionel/mig',
    title: 'Har en bolig, men kan ikke være der, om mig selv',
    situations: ['funktionel'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Behold din bolig, til du har talt med nogen. Sig den ikke op.',
        en: 'Keep your home until you have talked to somebody. Do not give notice.',
      },
      {
        da: 'Fortæl, hvad der gør det svært: støj, ensomhed, utryghed eller gæster, der ikke vil gå.',
        en: 'Say what makes it hard: noise, loneliness, feeling unsafe, or guests who will not leave.',
      },
      {
        da: 'Spørg, om du kan få støtte, der kommer hjem til dig.',
        en: 'Ask whether you can get support that comes to your home.',
      },
    ],
    next: [
      iCall,
      {
        da: 'I taler om, hvad der skal til, for at du kan være i din bolig, eller om en anden passer bedre.',
        en: 'You talk about what it takes for you to be in your home, or whether another one fits better.',
      },
      weAgreeOnTheNext,
    ],
  },
]
