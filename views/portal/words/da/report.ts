import type { ReportKind } from '../../pages/ErrorReportPage'

const kinds = {
  phone: {
    label: 'Telefonnummeret',
    help: 'Der er ingen, der svarer, eller det er et andet sted.',
  },
  hours: { label: 'Åbningstiden', help: 'De har lukket, når vi siger åbent, eller omvendt.' },
  address: { label: 'Adressen', help: 'Stedet ligger et andet sted.' },
  closed: { label: 'Stedet findes ikke mere', help: 'Det er lukket for altid.' },
  other: { label: 'Noget andet', help: 'Skriv det herunder.' },
} satisfies Record<ReportKind, { label: string; help: string }>

export const report = {
  title: (service: string) => `Meld en fejl: ${service}`,
  heading: 'Meld en fejl',
  intro: (service: string) =>
    `Tak, fordi du siger til. Din besked går til dem, der har kontakten ${service}, og til alliancens sekretariat.`,
  notForHelp: {
    lead: 'Har nogen brug for hjælp nu?',
    rest: 'Så brug ikke denne side. Her svarer vi ikke.',
  },
  findHelp: 'Find en åben dør',
  what: 'Hvad er forkert?',
  kinds,
  text: 'Hvad skulle der have stået? (valgfrit)',
  textHint: 'Højst 500 tegn. Skriv kun om kontakten. Skriv ikke om personer.',
  trap: 'Lad dette felt stå tomt',
  submit: 'Send beskeden',
  errorsTitle: 'Der mangler noget, før vi kan sende',
  errors: {
    kind: 'Vælg, hvad der er forkert.',
    text: 'Teksten er for lang. Den må højst være 500 tegn.',
    cpr: 'Her står noget, der ligner et CPR-nummer. Det må vi ikke modtage, så vi har ikke gemt noget. Slet tallene, og send igen. Er det en dato og et klokkeslæt, så skriv "kl." imellem.',
  },
  errorPrefix: 'Fejl:',
  receiptTitle: 'Tak, vi har fået din besked',
  receipt: (service: string) =>
    `Beskeden om ${service} er sendt til dem, der har kontakten, og til alliancens sekretariat. De ser på den og retter, hvis der er en fejl.`,
  receiptNote: 'Du får ikke svar, for vi ved ikke, hvem du er. Det er med vilje.',
  backToAnswer: 'Tilbage til de åbne døre',
}
