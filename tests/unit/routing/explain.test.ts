import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDirectory } from '../../../src/routing/directory'
import { explain } from '../../../src/routing/explain'
import { nationalIds, nationalServices } from '../../../src/routing/nationalServices'
import { decide } from '../../../src/routing/recommend'
import { withoutRule } from '../../../src/routing/trial'
import type { Question, Rule, Service } from '../../../src/routing/types'
import { whyNotCodes, type WhyNotCode } from '../../../src/routing/whyNot'
import { anyDirectory, anyMoment, anyQuestion, crowdedDirectory } from './arbitraries'
import { aQuestion, aRule, aService, day, mondayNoon, municipalities } from './fixtures'

const runs = { numRuns: 2000 }
const directories = fc.oneof(anyDirectory, crowdedDirectory)

describe('any rule of any directory', { timeout: 60_000 }, () => {
  it('is listed once, and is applied just when a door is there by it', () => {
    fc.assert(
      fc.property(anyQuestion, directories, anyMoment, (question, source, at) => {
        const { answer, rules } = explain(question, compileDirectory(source), at)
        expect(rules.map(({ rule }) => rule.id).toSorted()).toEqual(
          source.rules.map(({ id }) => id).toSorted(),
        )
        const doors = answer.entrance ? [...answer.doors, answer.entrance] : answer.doors
        for (const { rule, applied, door, whyNot } of rules) {
          expect(applied).toBe(doors.some((each) => each.rule?.id === rule.id))
          expect(whyNot.length === 0).toBe(applied)
          expect(new Set(whyNot).size).toBe(whyNot.length)
          expect(door?.service.id ?? rule.serviceId).toBe(rule.serviceId)
          expect(door !== null).toBe(doors.some(({ service }) => service.id === rule.serviceId))
        }
      }),
      runs,
    )
  })

  it('is explained with the answer that is given, whatever the order of the input', () => {
    fc.assert(
      fc.property(anyQuestion, directories, anyMoment, (question, source, at) => {
        const directory = compileDirectory(source)
        const explanation = explain(question, directory, at)
        expect(explanation.answer).toEqual(decide(question, directory, at))
        expect(explain(question, directory, at)).toEqual(explanation)
        const turned = { ...source, rules: source.rules.toReversed() }
        expect(explain(question, compileDirectory(turned), at)).toEqual(explanation)
      }),
      runs,
    )
  })

  it('is missed by nobody when it was not applied, unless it says what it does all the same', () => {
    fc.assert(
      fc.property(anyQuestion, directories, anyMoment, (question, source, at) => {
        const directory = compileDirectory(source)
        const { answer, rules } = explain(question, directory, at)
        for (const { rule, applied, whyNot } of rules) {
          if (applied || whyNot.includes('brings-without-reason')) continue
          const without = decide(question, withoutRule(directory, rule.id), at)
          expect(without.doors).toEqual(answer.doors)
          expect(without.entrance).toEqual(answer.entrance)
        }
      }),
      runs,
    )
  })

  it('says of itself nothing that is not so', () => {
    fc.assert(
      fc.property(anyQuestion, directories, anyMoment, (question, source, at) => {
        for (const { rule, whyNot } of explain(question, compileDirectory(source), at).rules) {
          const { situation, about } = question
          const says = (code: WhyNotCode) => whyNot.includes(code)
          if (says('not-this-situation')) expect(excludes(rule.situations, situation)).toBe(true)
          if (says('not-this-about')) expect(excludes(rule.abouts, about)).toBe(true)
          if (says('not-yet-valid')) expect(rule.valid_from).not.toBeNull()
          if (says('no-longer-valid')) expect(rule.valid_to).not.toBeNull()
          if (says('not-this-municipality')) {
            expect(rule.kommunekoder).not.toEqual([])
            expect(rule.kommunekoder).not.toContain(question.kommune)
          }
        }
      }),
      runs,
    )
  })
})

describe('why a rule did not apply', () => {
  const entrance = aService({ id: 'entrance' })

  it.each<[WhyNotCode[], Partial<Rule>, Partial<Question>, Partial<Service>]>([
    [['not-this-municipality'], { kommunekoder: ['0851'] }, {}, {}],
    [['not-this-situation'], { situations: ['hotel'] }, { situation: 'gade' }, {}],
    [['not-this-age'], { ages: ['18-24'] }, { age: '25-plus' }, {}],
    [['not-this-about'], { abouts: ['mig'] }, { about: 'fremmed' }, {}],
    [['not-yet-valid'], { valid_from: '2026-11-24' }, {}, {}],
    [['no-longer-valid'], { valid_to: '2026-11-22' }, {}, {}],
    [['service-not-live'], { serviceId: 'paused' }, {}, {}],
    [['service-not-here'], {}, {}, { coverage: ['0851'] }],
    [['service-not-for-situation'], {}, { situation: 'gade' }, { situations: ['hotel'] }],
    [['service-not-for-age'], {}, { age: '25-plus' }, { ages: ['18-24'] }],
    [['service-unconfirmed'], {}, {}, { confirmedAt: mondayNoon - 150 * day }],
    [['service-not-funded'], {}, {}, { fundedUntil: '2026-11-22' }],
    [['fixed-door'], { serviceId: nationalIds.municipality }, {}, {}],
    [['certain-without-it'], { ages: ['18-24'] }, { age: 'ved-ikke' }, {}],
    [['only-doors-for-children'], {}, { age: 'under-18' }, {}],
    [['only-doors-for-children'], {}, { age: 'under-18' }, { kind: 'shelter' }],
    [['kind-not-asked'], {}, {}, { kind: 'child-notification' }],
    [['kind-not-asked'], {}, {}, { kind: 'emergency' }],
    [['kind-not-asked'], {}, { age: 'under-18', about: 'mig' }, { kind: 'police' }],
    [
      ['not-this-situation', 'not-this-about', 'service-unconfirmed'],
      { situations: ['hotel'], abouts: ['mig'] },
      { situation: 'gade', about: 'fremmed' },
      { confirmedAt: mondayNoon - 150 * day },
    ],
  ])('%j', (codes, rule, question, service) => {
    const services = [{ ...entrance, ...service }]
    const rules = [aRule({ id: 'rule', serviceId: 'entrance', ...rule })]
    expect(verdict({ services, rules, question }).whyNot).toEqual(codes)
  })

  it('another rule to the same door fits better', () => {
    const rules = [
      aRule({ id: 'rule', serviceId: 'entrance', priority: 50 }),
      aRule({ id: 'closer', serviceId: 'entrance', situations: ['gade'] }),
    ]
    const { whyNot, door } = verdict({
      services: [entrance],
      rules,
      question: { situation: 'gade' },
    })
    expect(whyNot).toEqual(['outranked-by-rule'])
    expect(door?.rule?.id).toBe('closer')
  })

  it('it brings a house elsewhere here, and another rule gives the reason', () => {
    const rules = [
      aRule({ id: 'rule', serviceId: 'entrance', kommunekoder: ['0561'] }),
      aRule({ id: 'closer', serviceId: 'entrance', situations: ['gade'] }),
    ]
    const { whyNot, door } = verdict({
      services: [{ ...entrance, coverage: ['0851'] }],
      rules,
      question: { situation: 'gade' },
    })
    expect(whyNot).toEqual(['brings-without-reason'])
    expect(door?.reach).toBe('local')
  })

  it('it says that a service is for children, and another rule gives the reason', () => {
    const rules = [
      aRule({ id: 'rule', serviceId: 'entrance', ages: ['under-18'] }),
      aRule({ id: 'closer', serviceId: 'entrance', situations: ['sofa'] }),
    ]
    const question = { age: 'under-18', about: 'kender', situation: 'sofa' } as const
    const { whyNot, door } = verdict({ services: [entrance], rules, question })
    expect(whyNot).toEqual(['brings-without-reason'])
    expect(door?.rule?.id).toBe('closer')
  })

  it('of the municipality before only the entrance in charge is asked', () => {
    const services = [
      aService({ id: 'entrance', coverage: ['0851'] }),
      aService({ id: 'first', coverage: ['0851'], ages: ['25-plus'] }),
    ]
    const rules = [aRule({ id: 'rule', serviceId: 'entrance', kommunekoder: ['0851'] })]
    const question: Partial<Question> = { situation: 'faengsel', age: '25-plus', fra: '0851' }
    const alone = verdict({ services: services.slice(0, 1), rules, question })
    expect(alone).toMatchObject({ applied: true, whyNot: [] })
    const better = aRule({
      id: 'better',
      serviceId: 'first',
      kommunekoder: ['0851'],
      situations: ['faengsel'],
    })
    const second = verdict({ services, rules: [...rules, better], question })
    expect(second).toMatchObject({ applied: false, door: null, whyNot: ['not-in-charge'] })
  })

  it('it brings the entrance in charge, where another rule gives the reason', () => {
    const rules = [
      aRule({ id: 'rule', serviceId: 'entrance', kommunekoder: ['0561', '0851'] }),
      aRule({ id: 'closer', serviceId: 'entrance', situations: ['faengsel'] }),
    ]
    const question: Partial<Question> = { situation: 'faengsel', fra: '0851' }
    const { whyNot } = verdict({ services: [entrance], rules, question })
    expect(whyNot).toEqual(['outranked-by-rule', 'brings-without-reason'])
  })

  it('a second row with a national number is that door', () => {
    const twin = { ...nationalServices.police, id: 'twin' }
    const rules = [aRule({ id: 'rule', serviceId: 'twin' })]
    const services = [twin, { ...nationalServices.police }]
    expect(verdict({ services, rules }).whyNot).toEqual(['fixed-door'])
  })

  it('every reason can be met', () => {
    const met = new Set<WhyNotCode>()
    fc.assert(
      fc.property(anyQuestion, directories, anyMoment, (question, source, at) => {
        const { rules } = explain(question, compileDirectory(source), at)
        rules.forEach(({ whyNot }) => whyNot.forEach((code) => met.add(code)))
      }),
      runs,
    )
    expect(whyNotCodes.filter((code) => !met.has(code) && code !== 'fixed-door')).toEqual([])
  })
})

function verdict({
  services,
  rules,
  question = {},
}: {
  services: Service[]
  rules: Rule[]
  question?: Partial<Question>
}) {
  const directory = compileDirectory({ services, rules, municipalities })
  const explanation = explain(aQuestion(question), directory, mondayNoon)
  const found = explanation.rules.find(({ rule }) => rule.id === 'rule')
  if (!found) throw new Error('The rule is not listed')
  return found
}

function excludes(list: readonly string[], asked: string | null): boolean {
  return list.length > 0 && asked !== null && asked !== 'ved-ikke' && !list.includes(asked)
}
