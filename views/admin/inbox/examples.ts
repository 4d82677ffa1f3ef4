import type { Words } from '../../../src/referrals/inbox/readWords'
import type { InboxRow, KeptReferral, ReferralDetail } from '../../../src/referrals/inbox/types'
import type { Lang } from '../../portal/words'
import type { Loaded } from './data/useList'
import { viewOf, type View } from './view'

/** Made-up referrals, for the tests of the parts and for whoever wants to look at them. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Monday 23 November 2026, 14:17 in Denmark. */
export const exampleNow = Date.UTC(2026, 10, 23, 13, 17)
const esbjerg = { id: 'a0000000-0000-4000-8000-000000000001', name: 'Hjemløseenheden i Esbjerg' }
const team = { id: 'a0000000-0000-4000-8000-000000000002', name: 'Opsøgende team i Esbjerg' }
const odense = { id: 'a0000000-0000-4000-8000-000000000003', name: 'Den fælles indgang i Odense' }
export const exampleUnits = { esbjerg, team, odense }

const idOf = (n: number) => `b0000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const received: InboxRow = {
  id: idOf(1),
  code: 'K7M-4QX',
  version: 1,
  state: 'received',
  standing: 'holder',
  holder: esbjerg,
  kommunekode: '0561',
  municipality: 'Esbjerg',
  situation: 'gade',
  age: 'ved-ikke',
  receivedAt: exampleNow - 12 * minute,
  waitsSince: exampleNow - 12 * minute,
  deadlineAt: exampleNow + 108 * minute,
  isLate: false,
  escalation: 'none',
  replyBy: exampleNow + 14 * day,
  takenAt: null,
  takenBy: null,
  closedAt: null,
  outcome: null,
  offer: null,
  visitSize: 1,
}

const late: InboxRow = {
  ...received,
  id: idOf(2),
  code: 'P3R-8WN',
  situation: 'sofa',
  age: '18-24',
  receivedAt: exampleNow - 157 * minute,
  waitsSince: exampleNow - 157 * minute,
  deadlineAt: exampleNow - 37 * minute,
  isLate: true,
  escalation: 'deputy',
}

const taken: InboxRow = {
  ...received,
  id: idOf(3),
  code: 'T9D-2HK',
  version: 2,
  state: 'taken',
  situation: 'udsaettelse',
  age: '25-plus',
  receivedAt: exampleNow - 5 * hour,
  takenAt: exampleNow - 277 * minute,
  takenBy: 'Opsøgende medarbejder',
  visitSize: 2,
}

const working: InboxRow = {
  ...taken,
  id: idOf(4),
  code: 'H2V-9TQ',
  state: 'working',
  receivedAt: exampleNow - 20 * day,
  replyBy: exampleNow - day,
  takenAt: exampleNow - 19 * day,
  visitSize: 1,
}

const offered: InboxRow = {
  ...taken,
  id: idOf(5),
  code: 'M8F-3YR',
  offer: {
    from: esbjerg,
    to: odense,
    isToUs: false,
    reason: 'lived-elsewhere',
    basis: null,
    isOtherBody: true,
    endsAt: exampleNow + 73 * minute,
  },
}

const offeredToUs: InboxRow = {
  ...received,
  id: idOf(6),
  code: 'W5J-6PA',
  state: 'working',
  standing: 'offered',
  holder: odense,
  situation: 'anbringelse',
  takenAt: exampleNow - hour,
  offer: {
    from: odense,
    to: esbjerg,
    isToUs: true,
    reason: 'place-elsewhere',
    basis: 'person-agrees',
    isOtherBody: true,
    endsAt: exampleNow + 203 * minute,
  },
}

const forDeputy: InboxRow = { ...late, id: idOf(7), standing: 'deputy', holder: team }

const closed: InboxRow = {
  ...taken,
  id: idOf(8),
  code: 'B4X-7LC',
  state: 'closed',
  closedAt: exampleNow - 2 * day,
  outcome: 'not-found',
}

const withdrawn: InboxRow = { ...closed, id: idOf(9), state: 'withdrawn', outcome: null }
const erased: InboxRow = { ...closed, id: idOf(10), state: 'erased', closedAt: null }

const forSecretariat: InboxRow = {
  ...late,
  id: idOf(11),
  standing: 'secretariat',
  situation: null,
  age: null,
  escalation: 'secretariat',
}

export const exampleRows = {
  received,
  late,
  taken,
  working,
  offered,
  offeredToUs,
  forDeputy,
  closed,
  withdrawn,
  erased,
  forSecretariat,
}
export type ExampleName = keyof typeof exampleRows

const plain: Omit<ReferralDetail, keyof InboxRow> = {
  fra: null,
  asked: 'ja',
  source: 'citizen',
  lang: 'da',
  responsible: null,
  deputy: team,
  deputyDeadlineAt: null,
  workStartedAt: null,
  told: null,
  declineReason: null,
  informed: null,
  exemptReason: null,
  informedAt: null,
  filedAt: null,
  mayRead: true,
  textErasedAt: null,
  textEndsAt: exampleNow + 180 * day,
  hasContact: false,
  ring: [],
  may: [
    'acknowledge',
    'startWork',
    'addNote',
    'readTexts',
    'offerHandover',
    'setResponsible',
    'informPerson',
    'markFiled',
    'joinReferrals',
    'closeReferral',
    'eraseTexts',
  ],
  offerTo: [
    { ...team, isOtherBody: false },
    { ...odense, isOtherBody: true },
  ],
  timeline: [
    {
      kind: 'received',
      at: exampleNow - 12 * minute,
      actor: 'sender',
      user: null,
      unit: null,
      detail: { unit: esbjerg.name },
    },
  ],
}

const byUs = { actor: 'unit', user: 'Koordinator', unit: esbjerg } as const
const byPortal = { actor: 'portal', user: null, unit: null, detail: null } as const

/** The same referrals as they are opened, each with something that the others do not have. */
export const exampleDetails: Record<ExampleName, ReferralDetail> = {
  received: { ...received, ...plain },
  late: {
    ...late,
    ...plain,
    deputyDeadlineAt: exampleNow + hour,
    hasContact: true,
    lang: 'en',
    timeline: [
      ...plain.timeline,
      { ...byPortal, kind: 'deputy-told', at: exampleNow - 37 * minute },
      { ...byUs, kind: 'looked', at: exampleNow - minute, detail: null },
    ],
  },
  taken: {
    ...taken,
    ...plain,
    fra: '0461',
    responsible: { kommunekode: '0461', name: 'Odense' },
    declineReason: 'no-capacity',
    informed: 'exempt',
    exemptReason: 'would-harm',
    informedAt: exampleNow,
    may: ['startWork', 'closeReferral', 'joinReferrals', 'informPerson', 'readTexts', 'addNote'],
    timeline: [
      ...plain.timeline,
      { ...byUs, kind: 'acknowledged', at: exampleNow - 10 * minute, detail: null },
      { ...byUs, kind: 'joined', at: exampleNow, detail: { with: 'P3R-8WN' } },
      {
        ...byUs,
        kind: 'person-informed',
        at: exampleNow,
        detail: { answer: 'exempt', reason: 'would-harm' },
      },
      { ...byUs, kind: 'responsible-set', at: exampleNow, detail: { kommunekode: 'Odense' } },
    ],
  },
  working: {
    ...working,
    ...plain,
    may: ['closeReferral', 'readTexts'],
    informed: 'informed',
    informedAt: exampleNow - 3 * day,
    filedAt: exampleNow - 2 * day,
    timeline: [
      ...plain.timeline,
      {
        ...byUs,
        kind: 'person-informed',
        at: exampleNow - 2 * day,
        detail: { answer: 'informed', reason: null, on: '2026-11-20' },
      },
      { ...byUs, kind: 'filed', at: exampleNow - 2 * day, detail: null },
    ],
  },
  offered: { ...offered, ...plain, may: ['takeBackOffer', 'closeReferral'], offerTo: [] },
  offeredToUs: {
    ...offeredToUs,
    ...plain,
    asked: null,
    source: null,
    lang: null,
    mayRead: false,
    may: ['acceptHandover', 'declineHandover'],
  },
  forDeputy: { ...forDeputy, ...plain, mayRead: false, may: ['takeOver'] },
  closed: {
    ...closed,
    ...plain,
    told: 'told-place-unclear',
    ring: [
      { ...odense, phone: '+4500123456' },
      { ...team, phone: null },
    ],
    may: ['informPerson', 'markFiled', 'readTexts', 'eraseTexts'],
    timeline: [
      ...plain.timeline,
      {
        ...byUs,
        kind: 'closed',
        at: exampleNow,
        detail: { outcome: 'not-found', told: 'told-place-unclear', tries: 3 },
      },
    ],
  },
  withdrawn: { ...withdrawn, ...plain, mayRead: false, textErasedAt: exampleNow, may: [] },
  erased: { ...erased, ...plain, mayRead: false, textErasedAt: exampleNow, may: [] },
  forSecretariat: {
    ...forSecretariat,
    ...plain,
    asked: null,
    source: null,
    lang: null,
    hasContact: null,
    mayRead: false,
    may: ['chase'],
  },
}

export const exampleKept: KeptReferral = {
  standing: 'kept',
  id: idOf(12),
  code: 'N6C-4HJ',
  mayRead: true,
  textErasedAt: null,
  textEndsAt: exampleNow + 90 * day,
  may: ['readTexts'],
}

export const exampleWords: Words = {
  notedAt: exampleNow,
  ring: [],
  texts: [
    {
      kind: 'report',
      at: exampleNow - 12 * minute,
      author: null,
      content: {
        what: 'En mand sidder i porten.\nHan ser forkommen ud.',
        where: 'Porten ved Torvet',
        position: { lat: 55.46712, lon: 8.45201 },
        when: 'i morges',
        usually: '',
        helps: 'Han har en hund',
      },
    },
    { kind: 'word', at: exampleNow, author: null, content: { text: 'Nu sidder han på bænken.' } },
    { kind: 'note', at: exampleNow, author: 'Koordinator', content: { text: 'Vi går forbi.' } },
    {
      kind: 'contact',
      at: exampleNow,
      author: null,
      content: {
        email: 'afsender@portal.example',
        phone: '+4500123456',
        wantsReceipt: false,
        token: '',
      },
    },
  ],
}

export const exampleList: Loaded = {
  groups: {
    new: { rows: [late, received, forDeputy], next: null },
    taken: { rows: [taken, working, offered], next: 'more' },
    offers: { rows: [offered, offeredToUs], next: null },
  },
  counts: { new: 3, taken: 60, offers: 2, closed: 12 },
  late: 2,
  now: exampleNow,
}

export function exampleView(lang: Lang): View {
  const municipalities = [
    ['0561', 'Esbjerg'],
    ['0461', 'Odense'],
  ] as const
  return viewOf({ lang, now: exampleNow, municipalities })
}
