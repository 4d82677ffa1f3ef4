import type { Answers } from '../../views/portal/links'
import type { BeforeTyped } from '../../views/portal/parts/AskBefore/AskBefore'
import type { PublicContent } from '../portal/content'
import { findByCode, locate, type MunicipalityRecord, type Places } from '../place'
import { recommend } from '../routing/recommend'
import type { Answer, Instant, Kommunekode, Question } from '../routing/types'
import { toQuestion, type AnswersQuery } from './question'

export type Asked = {
  question: Question
  answer: Answer
  /** Where the person lived before, when `fra` led to one municipality. */
  before: MunicipalityRecord | null
  /** What was typed as `fra` when it did not. */
  beforeTyped: BeforeTyped | null
}

/** A finder question as it stands in an address, answered for a moment. */
export function ask({
  content,
  places,
  query,
  kommune,
  at,
}: {
  content: PublicContent
  places: Places
  query: AnswersQuery
  kommune: Kommunekode | null
  at: Instant
}): Asked {
  const { before, beforeTyped } = findBefore(places, query.fra)
  const question = toQuestion({ query, kommune, before: before?.code ?? null })
  const answer = recommend(question, content.directory, at)
  return { question, answer, before, beforeTyped }
}

/** The question's refinements in the words of the views. */
export function answersOf({ question }: Pick<Asked, 'question'>): Answers {
  const { fra, situation, age, about, children, danger } = question
  return { fra, situation, age, about, children, danger }
}

/** A code, or whatever somebody wrote for it: never guessed when it is not one municipality. */
function findBefore(
  places: Places,
  text: string | undefined,
): Pick<Asked, 'before' | 'beforeTyped'> {
  if (!text) return { before: null, beforeTyped: null }
  // Every postcode and every code has four digits; an address that the portal made holds a code.
  const byCode = findByCode(places, text)
  if (byCode) return { before: byCode, beforeTyped: null }
  const located = locate(places, { text })
  if (located.kind === 'one') {
    return { before: findByCode(places, located.place.kommunekode), beforeTyped: null }
  }
  return { before: null, beforeTyped: { text, kind: located.kind } }
}
