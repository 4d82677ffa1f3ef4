import type { ReceiverKind, Template } from '../../../../src/messages/types'

/** What the messages are called where one of them reached nobody. */
const templates = {
  'referral-new': 'Ny henvendelse',
  'referral-late-holder': 'Frist overskredet',
  'referral-late-deputy': 'Til stedfortræderen: frist overskredet',
  'referral-late-secretariat': 'Til sekretariatet: ingen har taget den',
  'referral-moved-to-deputy': 'Stedfortræderen har taget den',
  'referral-offered': 'Tilbud om overdragelse',
  'referral-offer-accepted': 'Ja til overdragelse',
  'referral-offer-declined': 'Nej til overdragelse',
  'referral-offer-expired': 'Tilbud udløbet',
  'referral-word-added': 'Afsenderen har tilføjet noget',
  'referral-withdrawn': 'Trukket tilbage',
  'referral-reply-due': 'Afsenderen mangler svar',
  'referral-inform-due': 'Besked til personen',
  'referral-erase-in-30-days': 'Teksten slettes om 30 dage',
  'referral-erase-in-7-days': 'Teksten slettes om 7 dage',
  'referral-receipt': 'Kvittering',
  'referral-breaker': 'Usædvanligt mange henvendelser',
  'coordinator-added': 'Ny koordinator',
} satisfies Record<Template, string>

const receivers = {
  unit: 'En enhed',
  user: 'En medarbejder',
  secretariat: 'Sekretariatet',
  sender: 'Afsenderen',
} satisfies Record<ReceiverKind, string>

export const da = {
  title: 'Arbejdsliste',
  lead: 'Det, som kun sekretariatet kan få videre. I ser, hvor det ligger, ikke hvad det handler om.',
  all: 'Alt er, som det skal være. Her er ikke noget, der venter på jer.',
  shown: (shown: number, total: number) => `Viser ${shown} af ${total}.`,
  jump: 'Spring til',
  parts: {
    late: {
      title: 'Ingen har taget dem',
      line: 'Fristen er gået, og stedfortræderen har heller ikke taget dem.',
      none: 'Ingen henvendelser er gået i stå.',
    },
    withoutUnit: {
      title: 'Uden en enhed',
      line: 'Enheden tager ikke imod længere og har ingen stedfortræder. Ring, og find en, der kan.',
      none: 'Alle åbne henvendelser har en enhed.',
    },
    unfit: {
      title: 'Enheder, der ikke kan tage imod',
      line: 'De har en aftale, men der mangler noget. Indtil det er på plads, kan ingen skrive til dem.',
      none: 'Alle enheder med en aftale kan tage imod.',
    },
    unanswered: {
      title: 'Sene svar',
      line: 'Afsenderen skulle have haft et svar.',
      none: 'Alle afsendere har fået svar i tide.',
    },
    gaps: {
      title: 'Huller i dækningen',
      line: 'Nogen ville skrive, men ingen tager imod der. Der er ikke gemt nogen tekst.',
      none: 'Ingen har manglet et sted at skrive til det seneste halve år.',
    },
    undeliverable: {
      title: 'Beskeder, der ikke kom frem',
      line: 'Ring til modtageren, og få adressen rettet. Dem, portalen stadig prøver at sende, forsvinder herfra, når de er kommet frem.',
      none: 'Alle beskeder er kommet frem.',
    },
  },
  lacks: {
    reader: 'Ingen koordinator passer enheden.',
    deputy: 'Stedfortræderen er væk, hører til et andet sted eller har ingen koordinator.',
    people: 'Der er ingen tilbage, der får besked.',
  },
  columns: {
    unit: 'Enhed',
    lacks: 'Det mangler',
    code: 'Kode',
    municipality: 'Kommune',
    holder: 'Hos',
    state: 'Tilstand',
    deadline: 'Frist',
    answer: 'Svar skulle være givet',
    action: 'Handling',
    months: 'Måneder',
    last: 'Senest',
    now: 'Nu',
    message: 'Besked',
    receiver: 'Modtager',
    about: 'Henvendelse',
    when: 'Hvornår',
    attempts: 'Forsøg',
    failure: 'Hvorfor',
  },
  late: (time: string) => `${time} over frist`,
  since: (when: string) => `Fristen var ${when}`,
  chase: 'Ryk',
  chaseOf: (code: string, unit: string) => `Ryk ${unit} for ${code}`,
  chased: (code: string) => `Enheden og stedfortræderen er mindet om ${code}.`,
  chasedMark: 'Rykket nu',
  unit: 'Se enheden',
  months: (count: number) => (count === 1 ? '1 måned' : `${count} måneder`),
  stillOpen: 'Ingen tager imod',
  closedNow: 'Der er nu en, der tager imod',
  noUnit: 'Enheden findes ikke længere',
  overdue: (count: number, since: string) =>
    `${count === 1 ? '1 besked' : `${count} beskeder`} har ventet på mailserveren siden ${since}.`,
  /** A code of the mail server, or of the portal. */
  failure: (code: string) =>
    code === 'no-receiver' ? 'Der er ingen at skrive til' : `Mailserveren sagde nej (${code})`,
  stillTried: (code: string) =>
    /^4/.test(code)
      ? `Mailserveren bad os vente (${code}). Portalen prøver igen.`
      : `Mailserveren svarede ikke${code && ` (${code})`}. Portalen prøver igen.`,
  templates,
  receivers,
}
