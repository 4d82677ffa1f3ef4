import type {
  InboxRow,
  KeptReferral,
  ReferralDetail,
} from '../../../../../src/referrals/inbox/types'
import {
  day,
  exampleNow,
  exampleRows,
  exampleUnits,
  hour,
  idOf,
  minute,
  type ExampleName,
} from './rows'

const { esbjerg, team, odense } = exampleUnits

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
  received: { ...exampleRows.received, ...plain },
  late: {
    ...exampleRows.late,
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
    ...exampleRows.taken,
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
    ...exampleRows.working,
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
  offered: {
    ...exampleRows.offered,
    ...plain,
    may: ['takeBackOffer', 'closeReferral'],
    offerTo: [],
  },
  offeredToUs: {
    ...exampleRows.offeredToUs,
    ...plain,
    asked: null,
    source: null,
    lang: null,
    mayRead: false,
    may: ['acceptHandover', 'declineHandover'],
  },
  forDeputy: { ...exampleRows.forDeputy, ...plain, mayRead: false, may: ['takeOver'] },
  closed: {
    ...exampleRows.closed,
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
  withdrawn: {
    ...exampleRows.withdrawn,
    ...plain,
    mayRead: false,
    textErasedAt: exampleNow,
    may: [],
  },
  erased: { ...exampleRows.erased, ...plain, mayRead: false, textErasedAt: exampleNow, may: [] },
  forSecretariat: {
    ...exampleRows.forSecretariat,
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
