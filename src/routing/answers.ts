import type { Answer, Instant, Question } from './types'

/** An answer and the moment it was given for: it is the answer from there to its `validUntil`. */
export type RememberedAnswer = { from: Instant; answer: Answer }

/**
 * The latest answer to each question. A pure memory: it holds nothing that a decision would not
 * find again, so it is no state of the directory. Nearly everybody asks one of a few questions,
 * about now.
 */
export type Answers = Map<string, RememberedAnswer>

/** About a kilobyte each. */
const answersKept = 20_000

export function holdsAt({ from, answer }: RememberedAnswer, at: Instant): boolean {
  return from <= at && (answer.validUntil === null || at < answer.validUntil)
}

/** All that a decision reads of a question. */
export function keyOf(question: Question): string {
  const { kommune, fra, situation, age, about, children, danger } = question
  return `${kommune} ${fra} ${situation} ${age} ${about} ${children} ${danger}`
}

/** Full = begin anew: cheaper than keeping an order, and full only when somebody asks everything. */
export function remember(answers: Answers, key: string, entry: RememberedAnswer): void {
  if (answers.size >= answersKept && !answers.has(key)) answers.clear()
  answers.set(key, entry)
}
