import type { DemoAdvice } from '../types'

/** Safety first; whoever is fleeing decides. */
export const adviceViolence: readonly DemoAdvice[] = [
  {
    key: 'vold',
    title: 'Flygter fra vold eller trusler',
    situations: ['vold'],
    abouts: [],
    yourself: [
      {
        da: 'Er der fare lige nu, så ring 112.',
        en: 'If there is danger right now, call 112.',
      },
      {
        da: 'Tro på det, du hører. Sig, at det ikke er personens skyld.',
        en: 'Believe what you hear. Say that it is not the person’s fault.',
      },
      {
        da: 'Spørg, hvornår det er sikkert at ringe eller skrive. En besked kan blive læst af en anden.',
        en: 'Ask when it is safe to call or write. A message may be read by somebody else.',
      },
      {
        da: 'Tal ikke med den, der udøver volden. Det kan gøre det farligere.',
        en: 'Do not talk to the one who is violent. It can make it more dangerous.',
      },
    ],
    next: [
      {
        da: 'Du kan ringe 1888 og få råd, også når det gælder en anden. Det er gratis, og du kan være anonym.',
        en: 'You can call 1888 for advice, also when it is about somebody else. It is free, and you may be anonymous.',
      },
      {
        da: 'I taler om, hvad der er sikkert at gøre nu.',
        en: 'You talk about what is safe to do now.',
      },
      {
        da: 'Det er personen selv, der bestemmer, hvad der så skal ske.',
        en: 'It is the person who decides what happens then.',
      },
    ],
  },
  {
    key: 'vold/mig',
    title: 'Flygter fra vold eller trusler, om mig selv',
    situations: ['vold'],
    abouts: ['mig'],
    yourself: [
      {
        da: 'Det er ikke din skyld. Kom i sikkerhed først. Er der fare lige nu, så ring 112.',
        en: 'It is not your fault. Get to safety first. If there is danger right now, call 112.',
      },
      {
        da: 'Brug en telefon, som den anden ikke kan se eller følge med i.',
        en: 'Use a phone that the other person cannot see or follow.',
      },
      {
        da: 'Tag papirer, medicin og oplader med, hvis du kan nå det. Ellers gå uden.',
        en: 'Take papers, medicine and a charger if there is time. If not, go without.',
      },
    ],
    next: [
      {
        da: 'Du ringer 1888. De lytter, og du bestemmer selv, hvad du vil fortælle.',
        en: 'You call 1888. They listen, and you decide what you want to tell.',
      },
      {
        da: 'I taler om, hvad der er sikkert nu, og om et krisecenter er det rigtige.',
        en: 'You talk about what is safe now, and whether a crisis centre is right for you.',
      },
      {
        da: 'Du kan ringe igen, så tit du har brug for det.',
        en: 'You can call again as often as you need.',
      },
    ],
  },
]
