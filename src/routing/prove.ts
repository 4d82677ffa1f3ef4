import { problemsOf, type Failure, type Problem } from './checkAnswer'
import { compileDirectory, type Directory } from './directory'
import { everyQuestion, plainQuestion } from './everyQuestion'
import { multiplied } from './multiplied'
import { hourMs, hoursOf, type ProofWeek } from './proofWeeks'
import { decide } from './recommend'
import { timeDecisions, type Timing } from './timing'
import type { Answer, Instant, Kommunekode, Question } from './types'

export type Proof = {
  municipalities: number
  services: number
  /** Municipality × situation × age × about whom × children, and with danger to life. */
  questions: number
  /** Each question at each hour of the weeks. */
  questionHours: number
  /** Decisions it took: an answer counts for every hour until its `validUntil`. */
  decisions: number
  fewestDoors: number
  /** Municipalities with nobody entered, at the first moment of the first week. */
  withoutEntrance: Kommunekode[]
  withoutChildNotification: Kommunekode[]
  withoutYouthContact: Kommunekode[]
  municipalityHours: number
  /** Hours in which only 112, 114 or a helpline is open, asked with nothing but the place. */
  hoursWithoutADoorNearby: number
  timing: Timing[]
  failureCount: number
  /** The first of them. */
  failures: Failure[]
}

/** Every so many decisions the last moment of an answer is asked again, to hold it to its word. */
const heldToItsWordEvery = 7
const failuresShown = 20

/**
 * Walks every question through every moment of the weeks, from `validUntil` to `validUntil`, and
 * measures decisions at the real size and grown to `grownTo` services. `clock` gives milliseconds
 * with fractions; `onMunicipality` is told of progress.
 */
export function proveDirectory({
  directory,
  weeks,
  clock,
  grownTo = 10_000,
  onMunicipality = () => undefined,
}: {
  directory: Directory
  weeks: readonly ProofWeek[]
  clock: () => number
  /** Services of the second measurement. */
  grownTo?: number
  onMunicipality?: (done: number) => void
}): Proof {
  const codes = [...directory.municipalities.keys()].sort()
  const start = weeks[0]?.from ?? 0
  const proof = emptyProof(directory, codes, start)
  codes.forEach((kommune, index) => {
    for (const question of everyQuestion(kommune)) {
      for (const asked of [question, { ...question, danger: 'ja' as const }]) {
        proof.questions++
        for (const week of weeks) walk({ question: asked, directory, week, proof })
      }
    }
    for (const week of weeks) countOpenHours({ kommune, directory, week, proof })
    onMunicipality(index + 1)
  })
  const grown = compileDirectory(multiplied(directory.source, grownTo))
  proof.timing = [directory, grown].map((each) =>
    timeDecisions({ directory: each, from: start, clock }),
  )
  return proof
}

type Walk = { directory: Directory; week: ProofWeek; proof: Proof }

function walk({ question, directory, week, proof }: Walk & { question: Question }): void {
  proof.questionHours += (week.until - week.from) / hourMs
  let at = week.from
  while (at < week.until) {
    const answer = decide(question, directory, at)
    proof.decisions++
    proof.fewestDoors = Math.min(proof.fewestDoors, answer.doors.length)
    const problems = problemsOf(question, answer, at)
    const until = Math.min(answer.validUntil ?? week.until, week.until)
    if (proof.decisions % heldToItsWordEvery === 0 && until - 1 > at) {
      const last = decide(question, directory, until - 1)
      if (!isSameAnswer(answer, last)) problems.push('changed before validUntil')
    }
    for (const problem of problems) fail(proof, { question, at, problem })
    // An answer that is not valid even now must not stop the walk.
    at = Math.max(until, at + 1)
  }
}

function countOpenHours({
  kommune,
  directory,
  week,
  proof,
}: Walk & { kommune: Kommunekode }): void {
  const farOff = new Set(['emergency', 'police', 'helpline'])
  const question = plainQuestion(kommune)
  let answer: Answer | null = null
  for (const hour of hoursOf(week)) {
    if (!answer || (answer.validUntil !== null && hour >= answer.validUntil)) {
      answer = decide(question, directory, hour)
    }
    const isNearby = answer.doors.some(
      ({ openNow, service }) => openNow && !farOff.has(service.kind),
    )
    proof.municipalityHours++
    if (!isNearby) proof.hoursWithoutADoorNearby++
  }
}

function fail(proof: Proof, failure: { question: Question; at: Instant; problem: Problem }): void {
  proof.failureCount++
  if (proof.failures.length < failuresShown) proof.failures.push(failure)
}

/** Doors and entrance in the same order and state; services are the same objects when the same. */
function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(shortly(one)) === JSON.stringify(shortly(other))
}

function shortly({ doors, entrance, validUntil }: Answer): unknown {
  const all = entrance ? [...doors, entrance] : doors
  return [
    validUntil,
    ...all.map(({ service, rule, ...state }) => [service.id, rule && rule.id, state]),
  ]
}

function emptyProof(directory: Directory, codes: Kommunekode[], at: Instant): Proof {
  const isGap = (changes: Partial<Question>) => (kommune: Kommunekode) =>
    decide({ ...plainQuestion(kommune), ...changes }, directory, at).entrance === null
  return {
    municipalities: codes.length,
    services: directory.services.size,
    questions: 0,
    questionHours: 0,
    decisions: 0,
    fewestDoors: Infinity,
    withoutEntrance: codes.filter(isGap({})),
    withoutChildNotification: codes.filter(isGap({ age: 'under-18', about: 'fremmed' })),
    withoutYouthContact: codes.filter(isGap({ age: 'under-18', about: 'mig' })),
    municipalityHours: 0,
    hoursWithoutADoorNearby: 0,
    timing: [],
    failureCount: 0,
    failures: [],
  }
}
