import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAnswers } from '../../../src/routing/compareAnswers'
import { compileDirectory } from '../../../src/routing/directory'
import { effectIn } from '../../../src/routing/effect'
import { recommend } from '../../../src/routing/recommend'
import { withoutRule, withRule } from '../../../src/routing/trial'
import type { Rule } from '../../../src/routing/types'
import { anyMoment, anyQuestion, crowdedDirectory, crowdedRule } from './arbitraries'
import { aQuestion, aRule, aService, mondayNoon, municipalities } from './fixtures'

const services = ['a', 'b', 'c', 'd'].map((id) => aService({ id }))

describe('a change tried in memory', () => {
  it('leaves the directory as it was, and can be taken back', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        crowdedDirectory,
        crowdedRule,
        anyMoment,
        (question, source, rule, at) => {
          const directory = compileDirectory(source)
          const before = recommend(question, directory, at)
          const draft = { ...rule, id: 'draft' }
          const tried = withRule(directory, draft)
          expect(tried.source.rules).toEqual([...source.rules, draft])
          expect(recommend(question, withoutRule(tried, 'draft'), at)).toEqual(before)
          expect(recommend(question, compileDirectory(directory.source), at)).toEqual(before)
        },
      ),
    )
  })

  it('takes the place of the rule with its id', () => {
    const directory = directoryWith([
      aRule({ id: 'one', serviceId: 'a' }),
      aRule({ id: 'two', serviceId: 'b' }),
    ])
    const tried = withRule(directory, aRule({ id: 'one', serviceId: 'c' }))
    expect(tried.source.rules.map(({ serviceId }) => serviceId)).toEqual(['c', 'b'])
  })
})

describe('before and after', () => {
  it('only what went past others has moved', () => {
    const before = answerWith([])
    const after = answerWith([aRule({ id: 'rule', serviceId: 'c' })])
    const changes = compareAnswers(before, after)
    expect(
      changes.slice(0, 4).map(({ door, kind, from }) => [door.service.id, kind, from]),
    ).toEqual([
      ['c', 'moved', 2],
      ['a', 'stays', 0],
      ['b', 'stays', 1],
      ['d', 'stays', 3],
    ])
    expect(changes.map(({ isByAnotherRule }) => isByAnotherRule).filter(Boolean)).toHaveLength(1)
  })

  it('what came and what went is said', () => {
    const far = aService({ id: 'far', coverage: ['0851'] })
    const directory = compileDirectory({ services: [...services, far], rules: [], municipalities })
    const rule = aRule({ id: 'rule', serviceId: 'far', kommunekoder: ['0561'] })
    const [before, after] = [directory, withRule(directory, rule)].map((each) =>
      recommend(aQuestion(), each, mondayNoon),
    )
    if (!before || !after) throw new Error('Two answers were asked for')
    expect(compareAnswers(before, after)[0]).toMatchObject({ kind: 'new', from: null, to: 0 })
    expect(compareAnswers(after, before).at(-1)).toMatchObject({ kind: 'gone', from: 0, to: null })
  })

  it('every door of both answers is there once, at its place', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        crowdedDirectory,
        crowdedRule,
        anyMoment,
        (question, source, rule, at) => {
          const directory = compileDirectory(source)
          const before = recommend(question, directory, at)
          const after = recommend(question, withRule(directory, rule), at)
          const changes = compareAnswers(before, after)
          const places = (side: 'from' | 'to') =>
            changes.flatMap((change) => change[side] ?? []).toSorted((one, other) => one - other)
          expect(places('from')).toEqual(before.doors.map((_, place) => place))
          expect(places('to')).toEqual(after.doors.map((_, place) => place))
          for (const { door, from, to } of changes) {
            if (to !== null) expect(after.doors[to]).toBe(door)
            if (from !== null) expect(before.doors[from]?.service.id).toBe(door.service.id)
          }
        },
      ),
    )
  })
})

describe('how far a change reaches', () => {
  it('nothing changed, nothing reached', () => {
    const directory = directoryWith([])
    const effect = effectIn({
      before: directory,
      after: directory,
      kommune: '0561',
      at: mondayNoon,
    })
    expect(effect).toMatchObject({ changed: 0, withAnotherFirstDoor: 0, situations: [] })
    expect(effect.questions).toBe(14 * 4 * 5 * 3)
  })

  it('counts the questions, and names their situations', () => {
    const before = directoryWith([])
    const after = withRule(before, aRule({ id: 'rule', serviceId: 'c', situations: ['hotel'] }))
    const effect = effectIn({ before, after, kommune: '0561', at: mondayNoon })
    // Hotel; and "ved ikke" is left as it was, for the rule only perhaps fits.
    expect(effect.situations).toEqual(['hotel'])
    // Every age but under 18, every "about", and children or not.
    expect(effect.changed).toBe(3 * 5 * 3)
    // With children the notification stays first.
    expect(effect.withAnotherFirstDoor).toBe(3 * 5 * 2)
  })
})

function directoryWith(rules: Rule[]) {
  return compileDirectory({ services, rules, municipalities })
}

function answerWith(rules: Rule[]) {
  return recommend(aQuestion(), directoryWith(rules), mondayNoon)
}
