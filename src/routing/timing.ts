import type { Directory } from './directory'
import { everyQuestion } from './everyQuestion'
import { decide, recommend } from './recommend'
import type { Answer, Instant, Question } from './types'

export type Timing = {
  services: number
  /** Mean length of an answer: what a decision has to make. */
  doorsPerAnswer: number
  /** A question as it comes, asked before or not: what the finder waits for. */
  asked: Percentiles
  /** Nothing remembered of it, and any moment of a week: the decision alone. */
  decided: Percentiles
}

/** Microseconds. */
export type Percentiles = { p50: number; p99: number }

/** So many different questions, each asked several times; the first ones are the warm-up. */
const questionsDrawn = 4_000
const rounds = 6

/**
 * How long a decision takes, over questions drawn from all municipalities. `clock` gives
 * milliseconds with fractions.
 */
export function timeDecisions({
  directory,
  from,
  clock,
}: {
  directory: Directory
  from: Instant
  clock: () => number
}): Timing {
  const random = drawing()
  const every = [...directory.municipalities.keys()].flatMap(everyQuestion)
  const questions = Array.from({ length: questionsDrawn }, () => drawn(every, random()))
  const moments = questions.map(() => from + Math.floor(random() * weekMs))
  return {
    services: directory.services.size,
    doorsPerAnswer: meanDoors(questions, (question) => recommend(question, directory, from)),
    asked: timed({
      questions,
      clock,
      atOf: () => from,
      answer: (question, at) => recommend(question, directory, at),
    }),
    decided: timed({
      questions,
      clock,
      atOf: (index) => moments[index] ?? from,
      answer: (question, at) => decide(question, directory, at),
    }),
  }
}

function meanDoors(questions: readonly Question[], answer: (question: Question) => Answer): number {
  const doors = questions.reduce((sum, question) => sum + answer(question).doors.length, 0)
  return doors / Math.max(1, questions.length)
}

function timed({
  questions,
  clock,
  atOf,
  answer,
}: {
  questions: readonly Question[]
  clock: () => number
  atOf: (index: number) => Instant
  answer: (question: Question, at: Instant) => Answer
}): Percentiles {
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    questions.forEach((question, index) => {
      const at = atOf(index)
      const started = clock()
      answer(question, at)
      if (round > 0) measured.push((clock() - started) * 1000)
    })
  }
  measured.sort((one, other) => one - other)
  const percentile = (part: number) => measured[Math.floor(measured.length * part)] ?? 0
  return { p50: percentile(0.5), p99: percentile(0.99) }
}

const weekMs = 7 * 86_400_000

function drawn<T>(items: readonly T[], random: number): T {
  return items[Math.floor(random * items.length)] as T
}

/** Numbers in [0, 1), the same in every run (the linear congruence of Numerical Recipes). */
function drawing(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
