import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../src/routing/checkAnswer'
import { compileDirectory } from '../../../src/routing/directory'
import { localParts } from '../../../src/routing/localTime'
import { multiplied } from '../../../src/routing/multiplied'
import { hoursOf, proofWeeks } from '../../../src/routing/proofWeeks'
import { proveDirectory } from '../../../src/routing/prove'
import { recommend } from '../../../src/routing/recommend'
import type { Answer, Door, Question } from '../../../src/routing/types'
import { aQuestion, aRule, aService, hours, mondayNoon, municipalities, workdays } from './fixtures'

const services = [
  aService({ id: 'entrance', schedules: [hours('08:00', '15:00', { byday: workdays })] }),
  aService({ id: 'shelter', kind: 'shelter', coverage: ['0851'], alwaysOpen: true }),
].map((service) => ({ ...service, confirmEveryDays: 1000 }))
const rules = [aRule({ id: 'r', serviceId: 'entrance', kommunekoder: ['0561'] })]
const source = { services, rules, municipalities }
const directory = compileDirectory(source)

describe('the weeks of a proof', () => {
  const weeks = proofWeeks(mondayNoon)
  const of = (name: string) => weeks.find((week) => week.name === name) ?? weeks[0]

  it('are a plain one, both clock changes and Christmas', () => {
    expect(weeks.map((week) => hoursOf(week).length)).toEqual([168, 167, 169, 168])
    expect(weeks.map(({ from }) => localParts(from).date)).toEqual([
      '2026-11-30',
      '2027-03-22',
      '2027-10-25',
      '2026-12-21',
    ])
    expect(localParts(of('christmas')?.from ?? 0)).toMatchObject({ weekday: 'MO', time: '00:00' })
  })
})

describe('the proof', { timeout: 60_000 }, () => {
  it('walks every question through every hour and finds nothing wrong', () => {
    let ticks = 0
    const done: number[] = []
    const proof = proveDirectory({
      directory,
      weeks: proofWeeks(mondayNoon),
      clock: () => (ticks += 0.01),
      grownTo: 60,
      onMunicipality: (count) => done.push(count),
    })
    const questions = 6 * 14 * 4 * 5 * 3 * 2
    expect(proof).toMatchObject({
      municipalities: 6,
      questions,
      questionHours: questions * (168 + 167 + 169 + 168),
      municipalityHours: 6 * 672,
      failures: [],
      failureCount: 0,
      fewestDoors: 2,
    })
    expect(proof.withoutEntrance).not.toContain('0561')
    expect(proof.withoutEntrance).toHaveLength(5)
    expect(proof.withoutChildNotification).toHaveLength(6)
    expect(done).toEqual([1, 2, 3, 4, 5, 6])
    // Aalborg and its two neighbours have a bed at all hours; Esbjerg its office hours, but on three
    // days only of the week before Easter 2027 and of Christmas week; the others have nothing.
    const officeHours = 7 * (5 + 3 + 5 + 3)
    expect(proof.hoursWithoutADoorNearby).toBe(3 * 672 - officeHours)
    expect(proof.timing.map((timing) => timing.services)).toEqual([7, 65])
  })

  it('grows a directory evenly over the country', () => {
    const grown = compileDirectory(multiplied(source, 600))
    expect(grown.source.services).toHaveLength(600)
    const { doors } = recommend(aQuestion({ kommune: '0575', age: '25-plus' }), grown, mondayNoon)
    expect(doors.length).toBeGreaterThan(50)
    expect(multiplied({ ...source, services: [] }, 600).services).toEqual([])
  })
})

describe('the check of an answer', () => {
  const question: Question = aQuestion({ age: '25-plus', danger: 'ja', children: 'ja' })
  const answer = recommend(question, directory, mondayNoon)
  const problems = (changed: Partial<Answer>, asked = question) =>
    problemsOf(asked, { ...answer, ...changed }, mondayNoon)
  const closed = (door: Door): Door => ({ ...door, openNow: false })

  it('finds nothing in a right one', () => {
    expect(problems({})).toEqual([])
  })

  it('finds each thing that may not happen', () => {
    expect(problems({ doors: [] })).toEqual(['empty answer'])
    expect(problems({ doors: answer.doors.map(closed) })).toEqual(['nothing open'])
    expect(problems({ doors: answer.doors.slice(1) })).toEqual(['wrong first door'])
    const violence = aQuestion({ ...question, situation: 'vold' })
    expect(problems({}, violence)).toEqual(['wrong first door'])
    expect(problems({ doors: answer.doors.slice(0, -1) })).toContain('the police are not last')
    expect(problems({ validUntil: mondayNoon })).toEqual(['not valid even now'])
    const bed = recommend(aQuestion({ kommune: '0851' }), directory, mondayNoon).doors
    const minor = aQuestion({ age: 'under-18', about: 'fremmed' })
    expect(problems({ doors: bed }, minor)).toContain('a bed among adults for a child')
  })
})
