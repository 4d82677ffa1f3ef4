import { describe, expect, it } from 'vitest'
import { compileDirectory } from '../../../src/routing/directory'
import { instantOf } from '../../../src/routing/localTime'
import { recommend } from '../../../src/routing/recommend'
import type { Question, Rule, Service } from '../../../src/routing/types'
import {
  aQuestion,
  aRule,
  aService,
  day,
  hours,
  mondayNoon,
  municipalities,
  tuesdayNight,
  workdays,
} from './fixtures'

const adult: Partial<Question> = { age: '25-plus', situation: 'gade', about: 'fremmed' }

function ask(
  services: Service[],
  {
    rules = [],
    at = mondayNoon,
    ...question
  }: Partial<Question> & { rules?: Rule[]; at?: number } = {},
) {
  const directory = compileDirectory({ services, rules, municipalities })
  const answer = recommend(aQuestion({ ...adult, ...question }), directory, at)
  const own = new Set(services.map(({ id }) => id))
  const doors = answer.doors.filter(({ service }) => own.has(service.id))
  return { ...answer, all: answer.doors, own: doors, ids: doors.map(({ service }) => service.id) }
}

const open = (id: string, changes: Partial<Service> = {}) =>
  aService({ id, alwaysOpen: true, kind: 'drop-in', ...changes })

describe('order', () => {
  it('open before unknown before closed, whatever the reach', () => {
    const services = [
      aService({ id: 'closed', schedules: [hours('20:00', '21:00')] }),
      aService({ id: 'unknown' }),
      open('far', { coverage: 'national' }),
    ]
    expect(ask(services).ids).toEqual(['far', 'unknown', 'closed'])
  })

  it('local, neighbour, regional, national', () => {
    const services = [
      open('a-national', { coverage: 'national' }),
      open('b-regional', { coverage: ['0561', '0573', '0575'] }),
      open('c-neighbour', { coverage: ['0573'], kind: 'night-cafe' }),
      open('d-local'),
    ]
    const { own } = ask(services)
    expect(own.map(({ reach }) => reach)).toEqual(['local', 'neighbour', 'regional', 'national'])
  })

  it('takes only beds from the neighbours, and only from neighbours', () => {
    const services = [
      open('advice', { coverage: ['0573'], kind: 'advice' }),
      open('shelter', { coverage: ['0573'], kind: 'shelter' }),
      open('far', { coverage: ['0575'], kind: 'shelter' }),
    ]
    expect(ask(services).ids).toEqual(['shelter'])
  })

  it('fresh before stale, then no door at all', () => {
    const confirmed = (days: number) => mondayNoon - days * day
    const services = [
      open('a-never', { confirmedAt: null }),
      open('b-stale', { confirmedAt: confirmed(90) }),
      open('c-fresh', { confirmedAt: confirmed(90) + 1 }),
      open('d-dropped', { confirmedAt: confirmed(150) }),
    ]
    const { own, ids } = ask(services)
    expect(ids).toEqual(['c-fresh', 'a-never', 'b-stale'])
    expect(own.map(({ stale }) => stale)).toEqual([false, true, true])
    const last = mondayNoon - 1
    expect(ask(services, { at: last }).ids).toContain('d-dropped')
    expect(ask(services, { at: last }).validUntil).toBe(mondayNoon)
  })

  it('rules before none, situation before age before about, then priority, then name', () => {
    const ids = ['plain', 'ruled', 'weighty', 'about', 'age', 'situation']
    const rule = (id: string, changes: Partial<Rule> = {}) =>
      aRule({ id: `rule-${id}`, serviceId: id, ...changes })
    const rules = [
      rule('ruled'),
      rule('weighty', { priority: 5 }),
      rule('about', { abouts: ['fremmed'] }),
      rule('age', { ages: ['25-plus'] }),
      rule('situation', { situations: ['gade', 'sofa'] }),
    ]
    const { own } = ask(
      ids.map((id) => open(id)),
      { rules },
    )
    expect(own.map(({ service }) => service.id)).toEqual([
      'situation',
      'age',
      'about',
      'weighty',
      'ruled',
      'plain',
    ])
    expect(own[0]).toMatchObject({
      why: ['rule', 'local', 'situation'],
      rule: { id: 'rule-situation' },
    })
    expect(own.at(-1)).toMatchObject({ why: ['local'], rule: null })
  })

  it('sorts names as Danish does, then ids', () => {
    const named = (id: string, da: string) => open(id, { name: { da, en: null } })
    const services = [
      named('1', 'Åben dør'),
      named('2', 'Ærlig'),
      named('4', 'Alle'),
      named('3', 'Alle'),
    ]
    expect(ask(services).ids).toEqual(['3', '4', '2', '1'])
  })
})

describe('what is not known', () => {
  it('matches everything, but what is certain goes first', () => {
    const rules = [aRule({ id: 'r', serviceId: 'young', ages: ['18-24'], priority: 100 })]
    const services = [open('young'), open('men', { ages: ['25-plus'] }), open('all')]
    const unknown = ask(services, { rules, age: 'ved-ikke' })
    expect(unknown.ids).toEqual(['all', 'young', 'men'])
    expect(ask(services, { rules, age: '18-24' }).ids).toEqual(['young', 'all'])
  })

  it('leaves a stated exclusion standing, also against a rule', () => {
    const services = [open('sofa', { situations: ['sofa'] })]
    const rules = [aRule({ id: 'r', serviceId: 'sofa', situations: ['gade'] })]
    expect(ask(services, { rules }).ids).toEqual([])
    expect(ask(services, { rules, situation: 'ved-ikke' }).ids).toEqual(['sofa'])
  })
})

describe('rules', () => {
  it('hold from their first date to the end of their last', () => {
    const rules = [
      aRule({
        id: 'r',
        serviceId: 'a',
        priority: 9,
        valid_from: '2026-12-01',
        valid_to: '2026-12-31',
      }),
    ]
    const at = (date: string, clock: string) =>
      ask([open('a')], { rules, at: instantOf(date, clock) })
    expect(at('2026-11-30', '23:59').own[0]?.rule).toBeNull()
    expect(at('2026-11-30', '23:59').validUntil).toBe(instantOf('2026-12-01', '00:00'))
    expect(at('2026-12-31', '23:59').own[0]?.rule?.id).toBe('r')
    expect(at('2026-12-31', '23:59').validUntil).toBe(instantOf('2027-01-01', '00:00'))
    expect(at('2027-01-01', '00:00').own[0]?.rule).toBeNull()
  })

  it('that name a municipality let a house elsewhere serve it', () => {
    const services = [open('abroad', { coverage: ['0860'], kind: 'entrance' })]
    const rules = [aRule({ id: 'r', serviceId: 'abroad', kommunekoder: ['0561'] })]
    const answer = ask(services, { rules })
    expect(answer.own[0]).toMatchObject({ reach: 'local' })
    expect(answer.entrance?.service.id).toBe('abroad')
    const everywhere = [aRule({ id: 'r', serviceId: 'abroad' })]
    expect(ask(services, { rules: everywhere }).ids).toEqual([])
  })

  it('of several for one service the most specific gives the reason', () => {
    const rules = [
      aRule({ id: '1', serviceId: 'a', priority: 50 }),
      aRule({ id: '2', serviceId: 'a', situations: ['gade'] }),
      aRule({ id: '3', serviceId: 'a', situations: ['gade'], priority: 1 }),
    ]
    expect(ask([open('a')], { rules }).own[0]?.rule?.id).toBe('3')
  })
})

describe('what was found by the properties', () => {
  it('a rule of a service that ends before it is no change to come', () => {
    const services = [open('o', { coverage: [], fundedUntil: '2026-11-23' })]
    const rules = [
      aRule({ id: '0', serviceId: 'o', kommunekoder: ['0561'], valid_from: '2026-12-25' }),
    ]
    expect(ask(services, { rules }).validUntil).toBe(instantOf('2026-11-24', '00:00'))
    expect(ask(services, { rules, at: instantOf('2026-11-24', '00:00') }).validUntil).toBeNull()
  })

  it('of two switchboards the same one stands in, whichever was read first', () => {
    const boards = ['b', 'a'].map((id) =>
      aService({ id, kind: 'municipality', name: { da: 'Ens', en: null }, url: id }),
    )
    const child = { age: 'under-18', about: 'fremmed' } as const
    const [door] = ask(boards, child).all
    expect(door).toMatchObject({ fallback: true, service: { url: 'a' } })
    expect(ask(boards.toReversed(), child).all[0]).toEqual(door)
  })
})

describe('funding', () => {
  it('ends with its last date', () => {
    const services = [open('a', { fundedUntil: '2026-11-23' })]
    const midnight = instantOf('2026-11-24', '00:00')
    expect(ask(services)).toMatchObject({ ids: ['a'], validUntil: midnight })
    expect(ask(services, { at: midnight }).ids).toEqual([])
  })
})

describe('entrance', () => {
  const esbjerg = aService({
    id: 'esbjerg',
    schedules: [hours('08:00', '15:00', { byday: workdays })],
  })
  const varde = aService({ id: 'varde', coverage: ['0573'], alwaysOpen: true })

  it('is the one in charge, closed or not', () => {
    const shelter = open('shelter', { kind: 'shelter' })
    const answer = ask([esbjerg, shelter], { at: tuesdayNight })
    expect(answer.ids).toEqual(['shelter', 'esbjerg'])
    expect(answer.entrance).toMatchObject({
      service: { id: 'esbjerg' },
      openNow: false,
      opensAt: instantOf('2026-11-24', '08:00'),
      why: ['entrance-here', 'local'],
    })
    expect(answer.own[1]?.why).toContain('entrance-here')
  })

  it('is null in a gap, and the municipality stands in among the doors', () => {
    const gap = ask([varde])
    expect(gap.entrance).toBeNull()
    const itself = gap.all.find(({ service }) => service.kind === 'municipality')
    expect(itself).toMatchObject({ fallback: true, why: ['fallback-municipality', 'local'] })
    const filled = ask([esbjerg]).all.find(({ service }) => service.kind === 'municipality')
    expect(filled).toMatchObject({ fallback: false, why: ['local'] })
  })

  it('is that of the municipality before, for the situations that ask for it', () => {
    const services = [esbjerg, varde]
    const before = ask(services, { situation: 'faengsel', fra: '0573' })
    expect(before.entrance).toMatchObject({ service: { id: 'varde' } })
    expect(before.entrance?.why[0]).toBe('entrance-before')
    expect(before.ids).toEqual(['esbjerg'])
    expect(ask(services, { situation: 'faengsel' }).entrance?.service.id).toBe('esbjerg')
    expect(ask(services, { situation: 'gade', fra: '0573' }).entrance?.service.id).toBe('esbjerg')
    const unknownPlace = ask(services, { situation: 'hospital', fra: '0573', kommune: null })
    expect(unknownPlace.entrance?.service.id).toBe('varde')
  })

  it('is the one its rule names for this question', () => {
    const prison = aService({ id: 'prison', alwaysOpen: true })
    const rules = [
      aRule({ id: '1', serviceId: 'esbjerg', kommunekoder: ['0561'], priority: 10 }),
      aRule({ id: '2', serviceId: 'prison', kommunekoder: ['0561'], situations: ['faengsel'] }),
    ]
    expect(ask([esbjerg, prison], { rules }).entrance?.service.id).toBe('esbjerg')
    const leaving = ask([esbjerg, prison], { rules, situation: 'faengsel' })
    expect(leaving.entrance?.service.id).toBe('prison')
  })
})

describe('the municipality itself', () => {
  it('is the switchboard of the directory while that is a door', () => {
    const board = aService({ id: 'board', kind: 'municipality', fundedUntil: '2026-11-23' })
    const now = ask([board]).all.filter(({ service }) => service.kind === 'municipality')
    expect(now.map(({ service }) => service.id)).toEqual(['board'])
    const later = ask([board], { at: mondayNoon + day }).all
    expect(later.filter(({ service }) => service.kind === 'municipality')).toHaveLength(1)
    expect(later.map(({ service }) => service.id)).not.toContain('board')
  })
})
