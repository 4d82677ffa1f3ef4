import { explain, type Explanation } from '../../routing/explain'
import type { Instant, Kommunekode, Question } from '../../routing/types'
import type { SimulatorQuery } from './query'
import type { SimulatorData } from './readSimulator'
import { whoIsTold, type Told } from './told'
import { tryChange, type Trial } from './tryChange'

export type Simulation = {
  question: Question
  at: Instant
  explanation: Explanation
  told: Told
  trial: Trial | null
}

/** Answers the question as the public finder would at that moment, and tries the change. */
export function simulate({
  query,
  data,
  now,
}: {
  query: SimulatorQuery
  data: SimulatorData
  now: Instant
}): Simulation {
  const { directory, receivers } = data
  const question = questionOf(query, data)
  const at = query.at ?? now
  const explanation = explain(question, directory, at)
  return {
    question,
    at,
    explanation,
    told: whoIsTold({ question, answer: explanation.answer, receivers, at }),
    trial: query.trial && tryChange({ trial: query.trial, data, question, at, explanation }),
  }
}

function questionOf(query: SimulatorQuery, data: SimulatorData): Question {
  const { municipalities } = data.directory
  const known = (code: string | null | undefined) =>
    code && municipalities.has(code) ? code : null
  return {
    kommune: query.kommune === undefined ? ownKommune(data) : known(query.kommune),
    fra: known(query.fra),
    situation: query.situation ?? 'ved-ikke',
    age: query.alder ?? 'ved-ikke',
    about: query.for ?? null,
    children: query.boern ?? 'ved-ikke',
    danger: query.fare ?? 'nej',
  }
}

/** Who answers for a unit begins with the municipality that it serves. */
function ownKommune({ directory, ownServices }: SimulatorData): Kommunekode | null {
  for (const id of ownServices) {
    const coverage = directory.services.get(id)?.coverage
    if (coverage && coverage !== 'national' && coverage[0]) return coverage[0]
  }
  return null
}
