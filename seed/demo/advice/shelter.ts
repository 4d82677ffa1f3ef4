import type { DemoAdvice } from '../types'
import {
  askBeforeYouCall,
  iCall,
  myMunicipalityBefore,
  youTellTheMunicipalityBefore,
  theyListen,
  theyTakeOver,
  weAgreeOnTheNext,
} from './lines'

/** In a shelter, or in a flat on the way from it to a home. */
export const adviceShelter: readonly DemoAdvice[] = [
  {
    key: 'herberg',
    title: 'Herberg eller forsorgshjem',
    situations: ['herberg'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, om personen har en kontaktperson på stedet, og om I sammen skal tale om næste skridt.',
        en: 'Ask whether the person has a contact person there, and whether to talk about the next step together.',
      },
      {
        da: 'Kig forbi, hvis du er velkommen. Det kan betyde meget at kende nogen udefra.',
        en: 'Drop by if you are welcome. It can mean a lot to know somebody from outside.',
      },
      {
        da: 'Tilbyd at hjælpe med at flytte og indrette, når der er fundet et hjem.',
        en: 'Offer to help with moving and furnishing once a home has been found.',
      },
    ],
    next: [youTellTheMunicipalityBefore, theyListen, theyTakeOver],
  },
  {
    key: 'herberg/mig',
    title: 'Herberg eller forsorgshjem, om mig selv',
    situations: ['herberg'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Spørg efter din plan: Hvem hjælper dig med at finde din egen bolig, og hvornår taler I sammen igen?',
        en: 'Ask for your plan: who helps you find a home of your own, and when do you talk again?',
      },
      {
        da: 'Sig det til personalet, hvis du er utryg på stedet. Det skal de tage alvorligt.',
        en: 'Tell the staff if you do not feel safe there. They should take it seriously.',
      },
      {
        da: 'Siger et herberg nej, så spørg, hvorfor, og bed dem hjælpe med at finde en plads et andet sted.',
        en: 'If a shelter says no, ask why, and ask them to help find a place elsewhere.',
      },
    ],
    next: [
      {
        da: 'Herberget giver kommunen besked om, at du er der.',
        en: 'The shelter tells the municipality that you are there.',
      },
      myMunicipalityBefore,
      weAgreeOnTheNext,
    ],
  },
  {
    key: 'udslusning',
    title: 'Udslusningsbolig',
    situations: ['udslusning'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, hvornår aftalen om boligen ender, og om der er fundet en ny.',
        en: 'Ask when the agreement on the flat ends, and whether a new one has been found.',
      },
      {
        da: 'Kig forbi. Der kan blive stille, når man bor alene efter en tid sammen med andre.',
        en: 'Drop by. It can get quiet when you live alone after a time together with others.',
      },
      askBeforeYouCall,
    ],
    next: [youTellTheMunicipalityBefore, theyListen, theyTakeOver],
  },
  {
    key: 'udslusning/mig',
    title: 'Udslusningsbolig, om mig selv',
    situations: ['udslusning'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Spørg nu, hvornår du skal flytte, og hvem der hjælper med den næste bolig.',
        en: 'Ask now when you have to move, and who helps with the next home.',
      },
      {
        da: 'Er det svært at bo selv, så sig det. Spørg, om du kan få støtte i dit eget hjem.',
        en: 'If living on your own is hard, say so. Ask whether you can get support in your own home.',
      },
      {
        da: 'Flyt ikke, før du ved, hvor du skal hen.',
        en: 'Do not move out until you know where you are going.',
      },
    ],
    next: [iCall, myMunicipalityBefore, weAgreeOnTheNext],
  },
]
