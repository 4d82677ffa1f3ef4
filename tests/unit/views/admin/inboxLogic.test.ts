import { describe, expect, it } from 'vitest'
import { newCode, readCode } from '../../../../src/referrals/code'
import { chipOf } from '../../../../views/admin/inbox/chipOf'
import { comesOf } from '../../../../views/admin/inbox/comesOf'
import { conflictText } from '../../../../views/admin/inbox/conflictText'
import { groupsOf } from '../../../../views/admin/inbox/data/useList'
import { dueOf } from '../../../../views/admin/inbox/dueOf'
import { entryText } from '../../../../views/admin/inbox/entryText'
import {
  everything,
  filterQuery,
  groupsShown,
  pageQuery,
  readFilter,
} from '../../../../views/admin/inbox/filter'
import { referralIn, referralHref } from '../../../../views/admin/inbox/links'
import { liveStateOf } from '../../../../views/admin/inbox/liveStateOf'
import { looksLikeCode } from '../../../../views/admin/inbox/looksLikeCode'
import { factsOf } from '../../../../views/admin/inbox/parts/Facts'
import { plainProblem, type Asked, type Problem } from '../../../../views/admin/parts/ask'
import { durationText } from '../../../../views/admin/parts/duration'
import { nearDay, nearMoment, shortMoment } from '../../../../views/admin/parts/moments'
import { newId } from '../../../../views/admin/parts/newId'
import { exampleDetails } from './examples/details'
import { exampleNow, exampleRows } from './examples/rows'
import { exampleList, exampleView } from './examples/view'

const view = exampleView('da')
const day = 86_400_000

describe('how long it is', () => {
  it.each([
    [0, '1 min'],
    [37, '37 min'],
    [60, '1 t'],
    [108, '1 t 48 min'],
    [1440, '1 døgn'],
    [3060, '2 døgn 3 t'],
  ])('%s minutes are %s', (minutes, text) => {
    expect(durationText(0, minutes * 60_000, 'da')).toBe(text)
    expect(durationText(minutes * 60_000, 0, 'da')).toBe(text)
  })
})

describe('when it is', () => {
  it('says today by the clock alone, and near days by their names', () => {
    expect(nearMoment(exampleNow, exampleNow, 'da')).toBe('kl.\u00a014.17')
    expect(nearDay(exampleNow - day, exampleNow, 'da')).toBe('i går')
    expect(nearDay(exampleNow + day, exampleNow, 'en')).toBe('tomorrow')
    expect(nearDay(exampleNow - 3 * day, exampleNow, 'da')).toBe('fredag')
    expect(nearDay(exampleNow - 11 * day, exampleNow, 'da')).toBe('12. nov.')
    expect(shortMoment(exampleNow + 180 * day, exampleNow, 'da')).toContain('2027')
  })
})

describe('a row', () => {
  it('says how long is left, and how much has gone', () => {
    const due = dueOf(exampleRows.received, view)
    expect(due.title).toBe('1 t 48 min tilbage')
    expect(due.line).toBe('Ingen endnu')
    expect(due.progress).toEqual({ value: 12 * 60_000, max: 120 * 60_000 })
  })

  it('says by sign and words that it is late, and who has been told', () => {
    const due = dueOf(exampleRows.late, view)
    expect(due).toMatchObject({ icon: 'warning', tone: 'late', title: '37 min over frist' })
    expect(due.line).toBe('Stedfortræderen har fået besked')
    expect(dueOf(exampleRows.forDeputy, view).line).toBe('I er stedfortræder og kan tage over')
  })

  it('becomes late while it is shown', () => {
    const later = { ...view, now: exampleRows.received.deadlineAt + 60_000 }
    expect(dueOf(exampleRows.received, later).tone).toBe('late')
    expect(chipOf(exampleRows.received, later).label).toBe('Frist overskredet')
  })

  it('says with whom an offer waits', () => {
    expect(dueOf(exampleRows.offered, view).line).toBe(
      'Hos jer, til Den fælles indgang i Odense siger ja',
    )
    expect(dueOf(exampleRows.offeredToUs, view).line).toBe('Venter på jeres svar')
    expect(chipOf(exampleRows.offered, view).label).toBe('Tilbudt til Den fælles indgang i Odense')
  })

  it('stands among the offers alone while it is offered', () => {
    const ids = groupsOf(exampleList, everything).map(({ group, rows, count }) => ({
      group,
      count,
      has: rows.some(({ id }) => id === exampleRows.offered.id),
    }))
    expect(ids).toEqual([
      { group: 'new', count: 3, has: false },
      { group: 'taken', count: 59, has: false },
      { group: 'offers', count: 2, has: true },
    ])
  })
})

describe('the history', () => {
  it('puts codes into words', () => {
    const texts = exampleDetails.closed.timeline.map((entry) => entryText(entry, view))
    expect(texts[0]).toEqual({
      title: 'Modtaget',
      lines: ['Til Hjemløseenheden i Esbjerg', 'Afsenderen, via portalen'],
    })
    expect(texts[1]?.lines[0]).toBe('Ikke fundet efter 3 forsøg')
    const told = exampleDetails.taken.timeline.map((entry) => entryText(entry, view))
    expect(told[2]).toMatchObject({
      title: 'Samlet til ét besøg',
      lines: ['Med P3R-8WN', expect.any(String)],
    })
    expect(told[3]?.title).toBe('Personen skal ikke have besked')
  })

  it('says the day of a duty where it was noted on another', () => {
    const [, informed, filed] = exampleDetails.working.timeline.map((one) => entryText(one, view))
    expect(informed?.lines[0]).toBe('Det skete den 20. november 2026')
    expect(filed?.lines).toEqual([expect.stringContaining('Koordinator')])
  })

  it('goes on with what is still to come, the next first', () => {
    expect(comesOf(exampleDetails.received, view).map(({ title }) => title)).toEqual([
      'Frist for at tage imod',
      'Afsenderen skal have svar',
      'Teksten slettes',
    ])
    expect(comesOf(exampleDetails.erased, view)).toEqual([])
  })
})

describe('the facts', () => {
  it('write out what is not known, and what is not shown', () => {
    const known = new Map(
      factsOf(exampleDetails.received, view).map(({ name, value }) => [name, value]),
    )
    expect(known.get('Alder')).toBe('Ukendt')
    expect(known.get('Handlekommune')).toBe('Ukendt endnu')
    const { responsible } = view.words.panel.facts
    const offered = factsOf(exampleDetails.offeredToUs, view).map(({ name }) => name)
    // Not shown to who it is offered to; "not known yet" would say that it is.
    expect(offered).not.toContain(responsible)
    const hidden = factsOf(exampleDetails.forSecretariat, view).map(({ value }) => value)
    expect(hidden).toContain('Vises ikke for jer')
    expect(hidden.join()).not.toMatch(/gaden|venner|år/)
  })

  it('date what the law wants a date of', () => {
    const facts = factsOf(exampleDetails.working, view).map(({ value }) => value)
    expect(facts).toContain('Personen har fået besked den 20. november 2026')
    expect(facts).toContain('Lagt i jeres journal den 21. november 2026')
  })
})

describe('what the address asks for', () => {
  it('comes back as it went', () => {
    const filter = { ...everything, group: 'taken', situation: 'gade', sort: 'received' } as const
    const query = Object.fromEntries(new URLSearchParams(filterQuery(filter)))
    expect(readFilter(query)).toEqual(filter)
    expect(filterQuery(everything)).toBe('')
    expect(readFilter({ group: 'x', situation: ['gade'], sort: '' })).toEqual(everything)
    expect(groupsShown(everything)).toEqual(['new', 'taken', 'offers'])
    expect(pageQuery(everything, 'new', null)).toBe('?group=new&sort=deadline')
  })

  it('names a referral by its id alone', () => {
    const { id } = exampleRows.received
    expect(referralIn(referralHref(id))).toBe(id)
    expect(referralIn(`${referralHref(id)}/print`)).toBeNull()
    expect(referralIn('/admin/henvendelser')).toBeNull()
  })
})

it('takes every code of ours for one, however it is typed', () => {
  for (let times = 0; times < 200; times += 1) {
    const code = newCode()
    expect(looksLikeCode(code.toLowerCase().replace('-', ' '))).toBe(true)
    expect(readCode(code)).toBe(code)
  }
  expect(looksLikeCode('K7M-4Q')).toBe(false)
  expect(looksLikeCode('O0I-1LB')).toBe(false)
})

it('says who was first', () => {
  const { words } = view
  expect(conflictText({ changedBy: 'Mona', changedByActor: 'unit' }, words)).toBe(
    'Ændret i mellemtiden af Mona.',
  )
  expect(conflictText({ changedBy: null, changedByActor: 'sender' }, words)).toBe(
    'Ændret i mellemtiden af afsenderen.',
  )
  expect(conflictText({ changedBy: null, changedByActor: 'portal' }, words)).toBe(
    'Ændret i mellemtiden af en anden.',
  )
})

it('makes a UUID without the browser’s own', () => {
  const own = crypto.randomUUID
  try {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
    expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: own, configurable: true })
  }
})

describe('what an answer says of the connection', () => {
  const good: Asked<null> = { askedAt: 1, ok: true, value: null }
  const bad = (kind: Problem['kind']): Asked<null> => ({
    askedAt: 1,
    ok: false,
    problem: plainProblem(kind),
  })

  it('is what came of it', () => {
    expect(liveStateOf(good)).toBe('live')
    expect(liveStateOf(bad('offline'))).toBe('offline')
    expect(liveStateOf(bad('signed-out'))).toBe('signed-out')
    expect(liveStateOf(bad('busy'))).toBe('failed')
  })
})
