import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idOf } from '../../../collections/access/roles'
import { openSimulator } from '../../../src/contact/simulator/openSimulator'
import type { SearchParams } from '../../../src/contact/simulator/query'
import { makeWorld, people, type Person, type World } from '../access/people'
import { startTestPayload, type TestPayload } from '../../support/portal'

let portal: TestPayload
let world: World

beforeAll(async () => {
  portal = await startTestPayload()
  world = await makeWorld(portal.payload)
})
afterAll(() => portal?.stop())

const mayOpen: readonly Person[] = ['secretariat', 'admin', 'coordinator', 'otherAdmin']

test.each(people)('%s', async (person) => {
  expect((await open(person)) !== null).toBe(mayOpen.includes(person))
})

describe('what is in it', () => {
  test('the public rules, and the resting ones to be tried', async () => {
    const { data, simulation } = await opened('coordinator')
    const ids = simulation.explanation.rules.map(({ rule }) => rule.id)
    expect(ids).toEqual([world.ids.rule])
    expect(data.resting.map(({ id }) => id)).toEqual([world.ids.restingRule])
  })

  test('a service that is no longer live is told apart, and no draft is offered', async () => {
    const { data } = await opened('secretariat')
    expect(data.directory.services.has(world.services.draft.id)).toBe(false)
  })

  test('everybody answers for their own: a coordinator for units, an admin for what is offered', async () => {
    const { served, others } = world.services
    const ownLive = Object.values(world.services).filter(
      ({ organisation, status }) =>
        status === 'live' && idOf(organisation) === world.organisations.own.id,
    )
    const own = async (person: Person) => [...(await opened(person)).data.ownServices].toSorted()
    expect(await own('coordinator')).toEqual([served.id])
    expect(await own('admin')).toEqual(ownLive.map(({ id }) => id).toSorted())
    expect(await own('otherAdmin')).toEqual([others.id])
    expect(await own('secretariat')).toEqual([])
  })

  test('who answers for a unit begins with its municipality', async () => {
    const { simulation } = await opened('coordinator')
    expect(simulation.question.kommune).toBe('0561')
    const { simulation: chosen } = await opened('coordinator', { kommune: '' })
    expect(chosen.question.kommune).toBeNull()
  })
})

describe('a change', () => {
  test('is tried and not saved', async () => {
    const before = await portal.payload.count({ collection: 'routing-rules' })
    const { simulation } = await opened('coordinator', {
      kommune: '0561',
      proev: 'ny',
      udkast: 'ja',
      til: world.services.unserved.id,
      hvor: 'her',
      prioritet: '90',
      regelsituation: ['gade', 'hotel'],
      situation: 'gade',
    })
    const verdict = simulation.trial?.result?.explanation.rules.find(({ rule }) => rule.id === 'ny')
    expect(verdict).toMatchObject({ applied: true, rule: { situations: ['gade', 'hotel'] } })
    expect(simulation.explanation.rules).toHaveLength(1)
    expect(await portal.payload.count({ collection: 'routing-rules' })).toEqual(before)
  })

  test('a resting rule can be tried, a rule taken away, one that is gone is no trial', async () => {
    const { ids } = world
    const resting = await opened('coordinator', { proev: ids.restingRule, udkast: 'ja' })
    expect(resting.simulation.trial).toMatchObject({ isResting: true })
    const removed = await opened('coordinator', { proev: ids.rule, uden: 'ja' })
    expect(removed.simulation.trial?.result?.explanation.rules).toEqual([])
    const gone = await opened('coordinator', { proev: '00000000-0000-4000-8000-000000000000' })
    expect(gone.simulation.trial).toBeNull()
  })
})

describe('who is told', () => {
  test('nobody, where children are concerned', async () => {
    const { simulation } = await opened('secretariat', { kommune: '0561', boern: 'ja' })
    expect(simulation.told).toEqual({ kind: 'nobody', because: 'children' })
  })

  test('an agreement is open to its own organisation and the secretariat', async () => {
    const units = async (person: Person) => [...(await opened(person)).data.openAgreements]
    const all = await portal.payload.find({ collection: 'receiving-agreements', depth: 0 })
    const agreed = all.docs.map(({ service }) => String(service))
    expect((await units('secretariat')).toSorted()).toEqual(agreed.toSorted())
    const others = await units('otherAdmin')
    expect(others.filter((id) => id !== world.services.others.id)).toEqual([])
  })
})

test.each<SearchParams>([
  { kommune: 'x', situation: 'y', alder: ['18-24', '25-plus'], dato: '2026-02-31', tid: '25:00' },
  { proev: 'ny', udkast: 'ja', prioritet: '1e9', til: 'x', gaelderfra: 'i morgen', hvor: 'der' },
  { regelsituation: [''], proev: ['ny', 'ny'], kommune: ['0561', '0561'] },
])('an address that makes no sense is answered: %j', async (params) => {
  const { simulation } = await opened('secretariat', params)
  expect(simulation.explanation.answer.doors.length).toBeGreaterThan(0)
})

async function open(person: Person, params: SearchParams = {}) {
  const user = person === 'public' ? null : world.users[person]
  return openSimulator({
    payload: portal.payload,
    user: user && ({ ...user, collection: 'users' } as TypedUser),
    params,
    now: Date.now(),
  })
}

async function opened(person: Person, params: SearchParams = {}) {
  const simulator = await open(person, params)
  if (!simulator) throw new Error(`${person} may not see it`)
  return simulator
}
