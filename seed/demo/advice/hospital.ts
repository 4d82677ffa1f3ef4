import type { DemoAdvice } from '../types'
import {
  iCall,
  keepConfidence,
  myMunicipalityBefore,
  youTellTheMunicipalityBefore,
  theyListen,
  theyTakeOver,
  weAgreeOnTheNext,
} from './lines'

/** Soon out of hospital or treatment. */
export const adviceHospital: readonly DemoAdvice[] = [
  {
    key: 'hospital',
    title: 'Skal snart udskrives',
    situations: ['hospital'],
    abouts: [],
    yourself: [
      {
        da: 'Spørg, om I sammen skal sige til personalet, at der ikke er et hjem at komme hjem til.',
        en: 'Ask whether to tell the staff together that there is no home to go home to.',
      },
      {
        da: 'Gør det, før udskrivningen er aftalt. Så er der tid til at finde et sted.',
        en: 'Do it before the discharge has been arranged. Then there is time to find a place.',
      },
      {
        da: 'Tilbyd at følge med den dag, personen bliver udskrevet.',
        en: 'Offer to come along on the day the person is discharged.',
      },
    ],
    next: [youTellTheMunicipalityBefore, theyListen, theyTakeOver],
  },
  {
    key: 'hospital/mig',
    title: 'Skal snart udskrives, om mig selv',
    situations: ['hospital'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Sig til personalet nu, at du ikke har et sted at være bagefter.',
        en: 'Tell the staff now that you have nowhere to be afterwards.',
      },
      {
        da: 'Bed dem ringe til kommunen sammen med dig, før du bliver udskrevet.',
        en: 'Ask them to call the municipality together with you before you are discharged.',
      },
      {
        da: 'Få på skrift, hvilken medicin du skal have, og hvem du kan ringe til.',
        en: 'Get it in writing which medicine you need and whom you can call.',
      },
    ],
    next: [iCall, myMunicipalityBefore, weAgreeOnTheNext],
  },
  {
    key: 'hospital/arbejde',
    title: 'Skal snart udskrives, i mit arbejde',
    situations: ['hospital'],
    abouts: ['arbejde'],
    yourself: [
      {
        da: 'Spørg til boligen tidligt. Vent ikke, til udskrivningen er aftalt.',
        en: 'Ask about the home early. Do not wait until the discharge has been arranged.',
      },
      {
        da: 'Ring til kommunen sammen med patienten, og aftal, hvem der tager imod på dagen.',
        en: 'Call the municipality together with the patient, and agree on who receives them on the day.',
      },
      keepConfidence,
    ],
    next: [
      {
        da: 'I ringer til den kommune, patienten boede i før. Den skal som regel hjælpe.',
        en: 'You call the municipality the patient lived in before. It must usually help.',
      },
      {
        da: 'I aftaler, hvornår patienten kan udskrives til et sted at bo, og hvem der følger op.',
        en: 'You agree on when the patient can be discharged to a place to live, and who follows up.',
      },
    ],
  },
]
