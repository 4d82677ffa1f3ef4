import { describe, expect, it } from 'vitest'
import { compileDirectory } from '../../../src/routing/directory'
import { nationalIds } from '../../../src/routing/nationalServices'
import { recommend } from '../../../src/routing/recommend'
import type { Answer, Question, Service } from '../../../src/routing/types'
import { aMunicipality, aQuestion, aRule, aService, mondayNoon, municipalities } from './fixtures'

const entrance = aService({ id: 'entrance', alwaysOpen: true })
const notification = aService({ id: 'notify', kind: 'child-notification', alwaysOpen: true })
const youth = aService({ id: 'youth', kind: 'youth-contact', alwaysOpen: true })
const shelter = aService({ id: 'shelter', kind: 'shelter', alwaysOpen: true })
const everything = [entrance, notification, youth, shelter]

function ask(question: Partial<Question>, services: Service[] = everything): Answer {
  const directory = compileDirectory({ services, rules: [], municipalities })
  return recommend(aQuestion(question), directory, mondayNoon)
}
const kinds = (answer: Answer) => answer.doors.map(({ service }) => service.kind)
const ids = (answer: Answer) => answer.doors.map(({ service }) => service.id)

describe('danger', () => {
  it('puts 112 before everything else, whoever it is about', () => {
    for (const age of ['under-18', '25-plus'] as const) {
      const [first] = ask({ danger: 'ja', age, situation: 'vold', children: 'ja' }).doors
      expect(first).toMatchObject({
        service: { id: nationalIds.emergency },
        why: ['danger', 'national'],
      })
    }
    expect(ids(ask({}))).not.toContain(nationalIds.emergency)
  })
})

describe('under 18', () => {
  it('asked by somebody else: the notification path, and 114 last', () => {
    const answer = ask({ age: 'under-18', about: 'fremmed' })
    expect(ids(answer)).toEqual(['notify', nationalIds.police])
    expect(answer.doors[0]?.why).toEqual(['child', 'entrance-here', 'local'])
    expect(answer.entrance?.service.id).toBe('notify')
  })

  it('with no path entered: the municipality stands in and says so', () => {
    const answer = ask({ age: 'under-18', about: 'kender' }, [shelter])
    expect(answer.doors[0]).toMatchObject({
      service: { kind: 'child-notification', name: { da: 'Underretning, Esbjerg Kommune' } },
      why: ['child', 'fallback-municipality', 'local'],
      openNow: null,
      fallback: true,
    })
    expect(answer.entrance).toBeNull()
    expect(answer.doors.at(-1)?.service.id).toBe(nationalIds.police)
  })

  it('uses the known main line, or the switchboard of the directory', () => {
    const listed = [aMunicipality('0561', 'Esbjerg', 'Syd', [], '+45 00 11 22 33')]
    const question = aQuestion({ age: 'under-18', about: 'kender' })
    const known = compileDirectory({ services: [], rules: [], municipalities: listed })
    const [door] = recommend(question, known, mondayNoon).doors
    expect(door?.service.phones[0]?.number).toBe('+45 00 11 22 33')

    const board = aService({
      id: 'board',
      kind: 'municipality',
      alwaysOpen: true,
      confirmedAt: null,
    })
    const [other] = ask({ age: 'under-18', about: 'kender' }, [board]).doors
    expect(other).toMatchObject({ openNow: true, stale: true, fallback: true })
    expect(other?.service.id).not.toBe('board')
  })

  it('asked by oneself: youth contact and BørneTelefonen, no report, no police', () => {
    const answer = ask({ age: 'under-18', about: 'mig' })
    expect(ids(answer)).toEqual(['youth', nationalIds.childLine])
    expect(answer.entrance?.service.id).toBe('youth')
  })

  it('a rule that names their age opens a door, also where a closer rule gives the reason', () => {
    const house = aService({ id: 'house', kind: 'drop-in', alwaysOpen: true })
    const forThem = aRule({ id: 'for-them', serviceId: 'house', ages: ['under-18'] })
    const closer = aRule({ id: 'closer', serviceId: 'house', situations: ['sofa'] })
    for (const rules of [[forThem], [forThem, closer]]) {
      const directory = compileDirectory({ services: [house], rules, municipalities })
      const question = aQuestion({ age: 'under-18', about: 'kender', situation: 'sofa' })
      expect(ids(recommend(question, directory, mondayNoon))).toContain('house')
    }
  })

  it('asked by oneself on leaving care: the own adviser', () => {
    const answer = ask({ age: 'under-18', about: 'mig', situation: 'anbringelse' }, [])
    expect(answer.doors[0]).toMatchObject({ service: { kind: 'youth-contact' }, fallback: true })
    expect(answer.doors[0]?.why.slice(0, 2)).toEqual(['youth-self', 'own-adviser'])
    expect(answer.doors[1]?.service.id).toBe(nationalIds.childLine)
  })

  it('not said who asks: both ways, notification first', () => {
    expect(ids(ask({ age: 'under-18' }))).toEqual([
      'notify',
      'youth',
      nationalIds.childLine,
      nationalIds.police,
    ])
  })

  it('violence: 1888 after the doors for the child', () => {
    expect(ids(ask({ age: 'under-18', about: 'fremmed', situation: 'vold' }))).toEqual([
      'notify',
      nationalIds.violenceLine,
      nationalIds.police,
    ])
  })

  it('shows what says it is for them, but never a bed among adults', () => {
    const stated = [
      aService({ id: 'cafe', kind: 'drop-in', ages: ['under-18'], alwaysOpen: true }),
      aService({ id: 'hostel', kind: 'shelter', ages: ['under-18'], alwaysOpen: true }),
      aService({ id: 'blank', kind: 'drop-in', alwaysOpen: true }),
    ]
    expect(ids(ask({ age: 'under-18', about: 'fremmed' }, [...everything, ...stated]))).toEqual([
      'notify',
      'cafe',
      nationalIds.police,
    ])
  })
})

describe('adults', () => {
  it('violence: 1888 first, and crisis centres only then or when unknown', () => {
    const crisis = aService({ id: 'crisis', kind: 'crisis-centre', alwaysOpen: true })
    const violence = ask({ situation: 'vold', age: '25-plus' }, [...everything, crisis])
    expect(ids(violence)[0]).toBe(nationalIds.violenceLine)
    expect(violence.doors.find(({ service }) => service.id === 'crisis')?.why).toContain(
      'situation',
    )
    expect(ids(ask({ situation: 'gade' }, [...everything, crisis]))).not.toContain('crisis')
    expect(ids(ask({}, [...everything, crisis]))).toContain('crisis')
  })

  it('with children: the notification path first, then the adult doors', () => {
    const answer = ask({ age: '25-plus', children: 'ja', situation: 'gade' })
    expect(answer.doors[0]).toMatchObject({ service: { id: 'notify' } })
    expect(answer.doors[0]?.why[0]).toBe('children-with')
    expect(ids(answer)).toContain('shelter')
    expect(kinds(ask({ children: 'ved-ikke' }))).not.toContain('child-notification')
  })

  it('violence with children: 1888, then the notification path', () => {
    expect(ids(ask({ situation: 'vold', children: 'ja', age: '18-24' })).slice(0, 2)).toEqual([
      nationalIds.violenceLine,
      'notify',
    ])
  })

  it('has lines that may be meant after the ranked doors, and 114 last', () => {
    expect(ids(ask({})).slice(-3)).toEqual([
      nationalIds.violenceLine,
      nationalIds.childLine,
      nationalIds.police,
    ])
    expect(ids(ask({ age: '25-plus', situation: 'gade' })).slice(-1)).toEqual([nationalIds.police])
    expect(kinds(ask({ age: '25-plus', situation: 'gade' }))).not.toContain('helpline')
  })

  it('keeps 114 behind other police, also behind everything closed', () => {
    const station = aService({ id: 'station', kind: 'police', alwaysOpen: true })
    const closed = aService({ id: 'closed', schedules: [], alwaysOpen: false })
    expect(ids(ask({ age: '25-plus' }, [station, closed])).slice(-2)).toEqual([
      'station',
      nationalIds.police,
    ])
  })
})

describe('no place, or one outside the municipal system', () => {
  it('answers with the national doors', () => {
    for (const kommune of [null, '9999']) {
      expect(ids(ask({ kommune }))).toEqual([
        nationalIds.municipality,
        nationalIds.violenceLine,
        nationalIds.childLine,
        nationalIds.police,
      ])
    }
    const child = ask({ kommune: null, age: 'under-18', about: 'fremmed' })
    expect(child.doors[0]).toMatchObject({
      fallback: true,
      service: { kind: 'child-notification' },
    })
  })

  it('sends nobody to a town hall on Christiansø', () => {
    const islands = [aMunicipality('0411', 'Christiansø', 'Bornholm', [])]
    const directory = compileDirectory({ services: [], rules: [], municipalities: islands })
    const { doors } = recommend(aQuestion({ kommune: '0411' }), directory, mondayNoon)
    expect(doors[0]?.service.id).toBe(nationalIds.municipality)
  })
})

describe('national doors', () => {
  it('are replaced by the row of the same kind and number, not by its slips', () => {
    const row = aService({
      id: 'own-114',
      kind: 'police',
      name: { da: 'Politi', en: null },
      phones: [{ number: '+45 114', type: 'voice', label: null }],
      ages: ['under-18'],
      fundedUntil: '2020-01-01',
    })
    const last = ask({ age: '25-plus' }, [row]).doors.at(-1)
    expect(last).toMatchObject({ service: { id: 'own-114', coverage: 'national' }, openNow: true })
    expect(last?.stale).toBe(false)
    expect(ids(ask({}, [row]))).not.toContain(nationalIds.police)
  })
})
