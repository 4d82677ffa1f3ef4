import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDirectory } from '../../../src/routing/directory'
import { nationalIds } from '../../../src/routing/nationalServices'
import { recommend } from '../../../src/routing/recommend'
import type { Answer, Door, Question, WhyCode } from '../../../src/routing/types'
import { anyDirectory, anyMoment, anyQuestion, crowdedDirectory, crowdedRule } from './arbitraries'
import { aService } from './fixtures'

const runs = { numRuns: 1000 }

describe('any question to any directory at any moment', { timeout: 60_000 }, () => {
  it('has an answer with something open, each door once', () => {
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, (question, source, at) => {
        const { doors, validUntil } = recommend(question, compileDirectory(source), at)
        expect(doors.some(({ openNow }) => openNow === true)).toBe(true)
        expect(new Set(doors.map(({ service }) => service.id)).size).toBe(doors.length)
        expect(validUntil ?? Infinity).toBeGreaterThan(at)
      }),
      runs,
    )
  })

  it('keeps the first doors first, and 114 last', () => {
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, (question, source, at) => {
        const { doors } = recommend(question, compileDirectory(source), at)
        const rest = doors.filter(({ service }) => service.kind !== 'emergency')
        if (question.danger === 'ja') expect(doors[0]?.service.id).toBe(nationalIds.emergency)
        else expect(rest).toHaveLength(doors.length)
        expectFirst(question, rest)
        const isMinorAlone = question.age === 'under-18' && question.about === 'mig'
        expect(doors.at(-1)?.service.id === nationalIds.police).toBe(!isMinorAlone)
      }),
      runs,
    )
  })

  it('offers nobody under 18 a bed among adults', () => {
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, (question, source, at) => {
        const minor = { ...question, age: 'under-18' as const }
        const { doors } = recommend(minor, compileDirectory(source), at)
        const kinds = doors.map(({ service }) => service.kind)
        expect(kinds).not.toContain('shelter')
        expect(kinds).not.toContain('night-cafe')
        if (question.about === 'mig') expect(kinds).not.toContain('police')
      }),
    )
  })

  it('shows nothing that is not for the question, funded and fresh enough', () => {
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, (question, source, at) => {
        const ids = new Set(source.services.map(({ id }) => id))
        for (const { service } of recommend(question, compileDirectory(source), at).doors) {
          if (!ids.has(service.id) || service.kind === 'child-notification') continue
          const { situations, ages } = service
          if (question.situation !== 'ved-ikke' && situations.length > 0)
            expect(situations).toContain(question.situation)
          if (question.age !== 'ved-ikke' && ages.length > 0) expect(ages).toContain(question.age)
        }
      }),
      runs,
    )
  })

  it('gives the same answer twice, and whatever the order of its input', () => {
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, (question, source, at) => {
        const directory = compileDirectory(source)
        const answer = recommend(question, directory, at)
        expect(recommend(question, directory, at)).toEqual(answer)
        const turned = compileDirectory({
          services: source.services.toReversed(),
          rules: source.rules.toReversed(),
          municipalities: source.municipalities.toReversed(),
        })
        expect(recommend(question, turned, at)).toEqual(answer)
      }),
      runs,
    )
  })

  it('gives the same answer whatever was asked before', () => {
    const asked = fc.array(fc.tuple(anyQuestion, anyMoment), { maxLength: 20 })
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, asked, (question, source, at, others) => {
        const directory = compileDirectory(source)
        others.forEach(([other, moment]) => recommend(other, directory, moment))
        others.forEach(([, moment]) => recommend(question, directory, moment))
        expect(recommend(question, directory, at)).toEqual(
          recommend(question, compileDirectory(source), at),
        )
      }),
      runs,
    )
  })

  it('stays the same until its date, and only its own moment ends it', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        anyDirectory,
        anyMoment,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (question, source, at, part) => {
          const answer = recommend(question, compileDirectory(source), at)
          const until = answer.validUntil ?? at + 400 * 86_400_000
          for (const moment of [
            until - 1000,
            until - 1,
            Math.floor(at + part * (until - 1 - at)),
          ]) {
            if (moment <= at) continue
            expect(recommend(question, compileDirectory(source), moment)).toEqual(answer)
          }
        },
      ),
      runs,
    )
  })

  it('loses no open door when a fitting open local one is added, and begins no worse', () => {
    fc.assert(
      fc.property(anyQuestion, anyDirectory, anyMoment, (asked, source, at) => {
        const question = { ...asked, kommune: '0561' }
        const added = aService({
          id: 'zz-added',
          kind: 'drop-in',
          alwaysOpen: true,
          ages: [question.age],
          confirmedAt: at,
        })
        const before = recommend(question, compileDirectory(source), at)
        const services = [...source.services, added]
        const after = recommend(question, compileDirectory({ ...source, services }), at)
        expect(openIds(after)).toEqual(expect.arrayContaining(openIds(before)))
        expect(openIds(after)).toContain('zz-added')
        const [first] = openLocal(before)
        const [now] = openLocal(after)
        if (first && now)
          expect(goesNotAfter(sortKey(now, question), sortKey(first, question))).toBe(true)
      }),
      runs,
    )
  })

  it('loses no door of the directory when a rule is added', () => {
    const directories = fc.oneof(anyDirectory, crowdedDirectory)
    fc.assert(
      fc.property(
        anyQuestion,
        directories,
        crowdedRule,
        anyMoment,
        (question, source, rule, at) => {
          const idsOf = ({ doors }: Answer) =>
            doors.filter(({ fallback }) => !fallback).map(({ service }) => service.id)
          const before = recommend(question, compileDirectory(source), at)
          const rules = [...source.rules, { ...rule, id: 'added' }]
          const after = recommend(question, compileDirectory({ ...source, rules }), at)
          const listed = source.services.map(({ id }) => id)
          expect(idsOf(after)).toEqual(
            expect.arrayContaining(idsOf(before).filter((id) => listed.includes(id))),
          )
        },
      ),
      { numRuns: 5000 },
    )
  })
})

function expectFirst({ age, about, situation, children }: Question, doors: readonly Door[]): void {
  const [first, second] = doors
  if (age === 'under-18') {
    expect(first?.service.kind).toBe(about === 'mig' ? 'youth-contact' : 'child-notification')
    return
  }
  if (situation === 'vold') expect(first?.service.id).toBe(nationalIds.violenceLine)
  if (children !== 'ja') return
  const notification = situation === 'vold' ? second : first
  expect(notification?.service.kind).toBe('child-notification')
}

function openIds({ doors }: Answer): string[] {
  return doors.filter(({ openNow }) => openNow).map(({ service }) => service.id)
}

/** The open local doors that the keys order: not the first doors, not the police. */
function openLocal({ doors }: Answer): Door[] {
  const apart: WhyCode[] = ['danger', 'child', 'youth-self', 'children-with', 'last-resort']
  return doors.filter(
    ({ openNow, reach, why }) =>
      openNow && reach === 'local' && !apart.some((c) => why.includes(c)),
  )
}

/** The keys after reach, as far as a reader can see them; smaller goes first. */
function sortKey(
  { stale, rule, service, why }: Door,
  { situation, age, about }: Question,
): number[] {
  const leavesOpen = [
    situation === 'ved-ikke' &&
      (service.kind === 'crisis-centre' || names(service.situations, rule?.situations)),
    age === 'ved-ikke' && (service.kind === 'youth-contact' || names(service.ages, rule?.ages)),
    about === null && names(rule?.abouts),
  ]
  const isShown = (code: WhyCode) => Number(!why.includes(code))
  return [
    Number(stale),
    Number(leavesOpen.includes(true)),
    Number(rule === null),
    ...(['situation', 'age', 'about'] as const).map(isShown),
    -(rule?.priority ?? 0),
  ]
}

function names(...lists: (readonly string[] | undefined)[]): boolean {
  return lists.some((list = []) => list.length > 0 && !list.includes('ved-ikke'))
}

function goesNotAfter(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, place) => value !== other[place])
  return index < 0 || (one[index] ?? 0) < (other[index] ?? 0)
}
