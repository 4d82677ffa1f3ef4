import type { Lead } from '../lead'

type Called = { place: string; phone: string | null }

/** The answer: what to do now, why, and what else there is. */
export const answer = {
  title: (place: string) => `Hjælp i ${place}`,
  description: (place: string) =>
    `Se, hvem der har åbent lige nu i ${place}, når nogen mangler et hjem. Uden navn og uden login.`,
  ageUnknown: 'alder ukendt',
  situationUnknown: 'alle situationer',
  childrenWith: 'børn med',
  inDanger: 'livsfare',
  change: 'Ret svar',
  eyebrow: {
    entrance: 'Her skal du henvende dig',
    before: 'Har ansvaret: kommunen før',
    danger: 'Ring nu',
    child: 'Først kommunen',
    youth: 'Her kan du få hjælp',
    violence: 'Her kan du få hjælp nu',
    gap: 'Begynd her',
  },
  danger: {
    lead: 'Er nogen i livsfare? Ring 112.',
    rest: 'For eksempel hvis personen ikke reagerer, har svært ved at trække vejret, er meget kold eller vil tage sit eget liv.',
  } as Lead,
  under18Other: ({ place, phone }: Called): Lead => ({
    lead: 'Er det et barn eller en ung under 18? Så skal du kontakte kommunen.',
    rest: `Ring til ${place}${phone ? ` på ${phone}` : ''}, og sig, at du vil underrette. Er der lukket, og kan det ikke vente: ring 114, og bed om kommunens sociale vagt. Du må gerne være anonym. Vi har ikke gemt det, du har svaret. Er forholdene til fare for barnets sundhed eller udvikling, har alle pligt til at underrette kommunen (barnets lov §\u00a0135).`,
  }),
  under18Me: ({ place, phone }: Called): Lead => ({
    lead: 'Er du under 18 og mangler et sted at være? Du har ret til hjælp, og det er ikke din skyld.',
    rest: `Ring til ${place}${phone ? ` på ${phone}` : ''} eller til din rådgiver, hvis du har en. Vil du tale med nogen først: BørneTelefonen 116 111, gratis og anonymt.`,
  }),
  childrenWithNotice: {
    lead: 'Er der børn med, er der også hjælp til dem.',
    rest: 'Er forholdene til fare for barnets sundhed eller udvikling, har alle pligt til at underrette kommunen (barnets lov §\u00a0135).',
  } as Lead,
  work133: {
    lead: 'Møder du barnet gennem offentlig tjeneste eller hverv?',
    rest: 'Så gælder en strengere pligt til at underrette (barnets lov §\u00a0133).',
  } as Lead,
  closed: ({
    unit,
    day,
    time,
    alternative,
    phone,
    until,
  }: {
    unit: string
    day: string | null
    time: string | null
    alternative: string
    phone: string | null
    until: string
  }): Lead => ({
    lead: `${unit} har lukket nu.`,
    rest: `${day && time ? `De åbner ${day} ${time}. ` : ''}Kan det ikke vente, så ring til ${alternative}${phone ? ` på ${phone}` : ''}. De har åbent ${until}.`,
  }),
  untilTime: (time: string) => `til ${time}`,
  dayAndNight: 'hele døgnet',
  onlyForNow: 'lige nu',
  openDoors: 'Andre åbne døre lige nu',
  openDoorsNow: 'Åbne døre lige nu',
  laterDoors: 'Døre, der åbner senere',
  unknownDoors: 'Ring for at høre, om de har åbent',
  numberlessDoors: 'Find nummeret, og hør, om de har åbent',
  entranceTitle: 'Den indgang, der har ansvaret',
  gap: (place: string): Lead => ({
    lead: `Vi mangler en fælles indgang i ${place}.`,
    rest: 'Brug dørene på denne side imens. Kan det ikke vente, så ring 114, og bed om kommunens sociale vagt.',
  }),
  gapCall: 'Ring 114',
  askBefore: {
    heading: (isMe: boolean): string =>
      isMe ? 'Hvilken kommune boede du i før?' : 'Hvilken kommune boede personen i før?',
    text: (isMe: boolean): string =>
      isMe
        ? 'Det er som regel den kommune, der skal hjælpe. Dørene på denne side er dem, der ligger tæt på dig nu.'
        : 'Det er som regel den kommune, der skal hjælpe. Dørene på denne side er dem, der ligger tæt på personen nu.',
    label: 'Kommune, by eller postnummer',
    submit: 'Vis den kommune også',
    notFound: (text: string) =>
      `Vi kunne ikke finde "${text}". Prøv et postnummer, en by eller en kommune.`,
    several: (text: string) => `"${text}" ligger i flere kommuner. Skriv kommunens navn.`,
    known: (place: string) => `Boede før i ${place}.`,
  },
  refine: {
    heading: 'Gør svaret mere præcist',
    text: 'Du behøver ikke at svare på noget. Hvert svar gør det lettere at finde den rigtige dør.',
    submit: 'Vis et nyt svar',
    dangerYes: 'Du har svaret, at nogen er i livsfare.',
    dangerRemove: 'Det er ikke livsfare længere',
  },
  shelterList: {
    heading: 'Slå herberger op',
    text: 'På Tilbudsportalen kan du slå herberger og andre sociale tilbud op i hele landet. Det er en liste, ikke et nummer, der svarer.',
    link: 'Tilbudsportalen',
  },
  actions: {
    label: 'Tag svaret med',
    print: 'Udskriv',
    save: 'Gem på telefonen',
    saveHint: 'Andre, der bruger telefonen, kan se det.',
    saved: 'Gemt på din telefon {time}',
    savedLong:
      'Gemt på din telefon {time}. Du ser det gemte svar, fordi der ikke er net. Tiderne kan have ændret sig siden.',
    saveFailed: 'Det lykkedes ikke at gemme. Udskriv svaret i stedet, eller skriv nummeret ned.',
    share: 'Del',
    poster: 'Plakat til opgangen',
  },
  write: {
    to: (unit: string) => `Skriv til ${unit}`,
    code: 'Du får et link, så du kan se, om henvendelsen er taget.',
    cannotCall: 'Kan du ikke ringe?',
  },
  madeAt: (date: string, time: string) => `Svaret gælder fra ${date} ${time}.`,
  printed: 'Udskrevet',
}
