import { status } from './status'

/** The receipt and the page of the secret link: neutral things only. */
export const after = {
  /** Where the unit is no longer in the directory. */
  someUnit: 'enheden',
  yourCode: 'Din kode',
  print: 'Udskriv',
  printed: 'Udskrevet',
  receipt: {
    title: 'Kvittering',
    lead: 'Tak, fordi du reagerede.',
    before: (unit: string) => `Din henvendelse er hos ${unit}. Din kode er`,
    rest: ({
      unit,
      deadline,
      phone,
    }: {
      unit: string
      deadline: string | null
      phone: string | null
    }) =>
      `Skriv den ned, eller print siden. ${deadline ? `${unit} svarer senest ${deadline}. ` : ''}Bliver det værre, så vent ikke: ${phone ? `ring ${phone}, ved livsfare 112` : 'ring 112 ved livsfare'}.`,
    linkTitle: 'Dit hemmelige link',
    link: 'Her kan du se, om din henvendelse er taget, tilføje et ord eller trække den tilbage. Det kan alle, der har linket, så pas på det.',
    go: 'Se, hvor langt den er',
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret.',
    copyFailed: 'Det lykkedes ikke. Markér linket, og kopiér det selv.',
    mailed: 'Bad du om kvitteringen på mail, så er den på vej til dig.',
    nextTitle: 'Det sker der nu',
    next: [
      {
        title: 'En medarbejder læser den',
        text: 'Så står der "Taget" på siden bag dit link.',
      },
      {
        title: 'De finder ud af, hvordan de bedst kan hjælpe',
        text: 'Det kan tage tid at finde og møde et menneske.',
      },
      {
        title: 'Du får et kort svar',
        text: 'Det står på siden. Af hensyn til personen står der ikke mere.',
      },
    ],
  },
  status,
  withdraw: {
    title: 'Vil du trække henvendelsen tilbage?',
    text: 'Det, du skrev, bliver slettet her med det samme, og det kan ikke gøres om. Enheden får at vide, at du har trukket den tilbage.',
    own: 'Har enheden allerede skrevet noget ned i sit eget system, gælder enhedens egne regler for det.',
    yes: 'Ja, slet det, jeg skrev',
    no: 'Nej, lad den stå',
  },
}
