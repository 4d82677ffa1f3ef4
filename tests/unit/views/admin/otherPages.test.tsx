import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { WorkList } from '../../../../src/referrals/inbox/workListTypes'
import type { InboxRow } from '../../../../src/referrals/inbox/types'
import { DashboardCards } from '../../../../views/admin/dashboard/DashboardCards'
import { daysUntilStale } from '../../../../views/admin/dashboard/daysUntilStale'
import { UnitsPage } from '../../../../views/admin/units/UnitsPage'
import type { UnitTerms } from '../../../../views/admin/units/readUnitTerms'
import { WorkListPage } from '../../../../views/admin/worklist/WorkListPage'
import { langs, type Lang } from '../../../../views/portal/words'
import { findingsIn } from '../htmlValidity'
import { exampleNow, exampleRows, exampleUnits } from './examples/rows'
import { exampleView } from './examples/view'

const day = 86_400_000
const nothing = () => undefined
const none = { rows: [], total: 0 }

describe.each(langs)('the other admin pages in %s', (lang) => {
  it.each(Object.entries(examplesOf(lang)))('%s: valid HTML', async (_, page) => {
    const html = renderToStaticMarkup(page)
    expect(html).not.toBe('')
    expect(await findingsIn(html)).toEqual([])
    expect(html).not.toMatch(/undefined|\[object/)
  })
})

it('the work list never says what a referral is about', () => {
  // A row that was let through whole, by mistake, would still show nothing of it.
  const whole: InboxRow = { ...exampleRows.late, standing: 'secretariat' }
  const page = renderToStaticMarkup(<Work lang="da" list={{ ...work, late: partOf(whole) }} />)
  expect(page).toContain(whole.code)
  expect(page).not.toMatch(/Hos venner|18–24|situation/i)
})

it('the work list reminds only of what nobody has taken', () => {
  const row = { ...exampleRows.working, standing: 'secretariat' as const }
  const page = renderToStaticMarkup(<Work lang="da" list={{ ...work, unanswered: partOf(row) }} />)
  expect(page.match(/Ryk /g) ?? []).toHaveLength(1)
})

it('a contact goes stale on its day', () => {
  const confirmedAt = exampleNow - 90 * day
  expect(daysUntilStale({ confirmedAt, confirmEveryDays: 90 }, exampleNow)).toBe(0)
  expect(daysUntilStale({ confirmedAt, confirmEveryDays: 91 }, exampleNow)).toBe(1)
  expect(daysUntilStale({ confirmedAt: null, confirmEveryDays: 90 }, exampleNow)).toBe(0)
})

const partOf = (row: InboxRow) => ({ rows: [row], total: 1 })

const work: WorkList = {
  late: partOf(exampleRows.forSecretariat),
  withoutUnit: none,
  unanswered: none,
  gaps: {
    total: 2,
    rows: [
      {
        kommunekode: '0825',
        municipality: 'Læsø',
        situations: ['gade'],
        months: 2,
        lastMonth: '2026-11',
        isClosedNow: false,
      },
      {
        kommunekode: '0563',
        municipality: 'Fanø',
        situations: ['sofa'],
        months: 1,
        lastMonth: '2026-09',
        isClosedNow: true,
      },
    ],
  },
  unfit: {
    total: 1,
    rows: [{ id: 'u', name: 'Natherberget', lacks: ['reader', 'deputy', 'people'] }],
  },
  undeliverable: {
    total: 120,
    rows: [
      {
        id: 'c0000000-0000-4000-8000-000000000001',
        template: 'referral-new',
        receiverKind: 'user',
        receiver: 'Koordinator',
        referral: { id: exampleRows.late.id, code: exampleRows.late.code },
        at: exampleNow - day,
        attempts: 5,
        failure: '452',
        isStillTried: true,
      },
      {
        id: 'c0000000-0000-4000-8000-000000000002',
        template: 'referral-receipt',
        receiverKind: 'sender',
        receiver: null,
        referral: null,
        at: exampleNow - day,
        attempts: 1,
        failure: 'no-receiver',
        isStillTried: false,
      },
    ],
  },
  overdue: { count: 2, since: exampleNow - day },
  now: exampleNow,
}
const calm: WorkList = {
  ...work,
  late: none,
  gaps: none,
  unfit: none,
  undeliverable: none,
  overdue: { count: 0, since: null },
}

function Work({ lang, list }: { lang: Lang; list: WorkList }) {
  return (
    <WorkListPage
      list={list}
      live="live"
      busy={null}
      chased={[]}
      said={null}
      problem={null}
      view={exampleView(lang)}
      onChase={nothing}
      onAgain={nothing}
    />
  )
}

const terms: UnitTerms = {
  ...exampleUnits.esbjerg,
  status: 'receiving',
  agreement: {
    id: 'd0000000-0000-4000-8000-000000000001',
    version: '1.0',
    signedOn: '2026-11-01',
    body: 'Esbjerg Kommune',
    openMinutes: 240,
    ceilingHours: 96,
    isPromised: true,
    deputy: exampleUnits.team.name,
    people: 2,
    onDuty: null,
  },
  rules: [
    {
      id: 'e0000000-0000-4000-8000-000000000001',
      kommunekoder: ['0561', '0461', '0825', '0563'],
      situations: ['gade', 'natcafe'],
      ages: [],
      abouts: [],
      priority: 50,
      serviceId: exampleUnits.esbjerg.id,
      reason: { da: 'De går selv ud.', en: null },
      valid_from: null,
      valid_to: null,
    },
  ],
  confirmedAt: exampleNow - day,
  isStale: false,
}

function Units({ lang }: { lang: Lang }) {
  const { team, odense } = exampleUnits
  return (
    <UnitsPage
      units={[
        terms,
        { ...terms, ...team, status: 'paused', rules: [], confirmedAt: null, isStale: true },
        { ...terms, ...odense, status: 'no-agreement', agreement: null },
      ]}
      municipalities={exampleView(lang).municipalities}
      maySimulate
      lang={lang}
    />
  )
}

function examplesOf(lang: Lang): Record<string, ReactElement> {
  const cards = { name: 'X', duty: [], entrances: null, isForVolunteers: false, lang }
  const entrance = { id: 'f', name: 'Natcafé', confirmedAt: null, days: -3 }
  return {
    'work list': <Work lang={lang} list={work} />,
    'work list with nothing to do': <Work lang={lang} list={calm} />,
    units: <Units lang={lang} />,
    'units of nobody': (
      <UnitsPage units={[]} municipalities={new Map()} maySimulate={false} lang={lang} />
    ),
    'cards of a coordinator': (
      <DashboardCards
        {...cards}
        counts={{
          inbox: { new: 1, late: 2, offers: 0, taken: 3, closed: 4 },
          workList: null,
          version: 'x',
        }}
        duty={[{ unit: 'Hjemløseenheden', person: null }]}
      />
    ),
    'cards of the secretariat': (
      <DashboardCards
        {...cards}
        counts={{
          inbox: null,
          workList: { late: 1, withoutUnit: 1, unfit: 1, unanswered: 2, gaps: 1, undeliverable: 2 },
          version: 'x',
        }}
      />
    ),
    'cards of an editor': (
      <DashboardCards
        {...cards}
        counts={{ inbox: null, workList: null, version: 'x' }}
        entrances={{
          due: [entrance, { ...entrance, id: 'g', confirmedAt: exampleNow, days: 4 }],
          all: 9,
          mayConfirm: false,
        }}
      />
    ),
    'cards of a volunteer coordinator': (
      <DashboardCards
        {...cards}
        counts={{ inbox: null, workList: null, version: 'x' }}
        isForVolunteers
      />
    ),
  }
}
