import { compareAnswers } from './compareAnswers'
import type { Directory } from './directory'
import { everyQuestion } from './everyQuestion'
import { decide } from './recommend'
import { situations, type Instant, type Kommunekode, type Situation } from './types'

export type Effect = {
  /** Situation × age × about whom × children, all that can be asked about the municipality. */
  questions: number
  /** Of those: doors came, went, moved, or have another reason. */
  changed: number
  /** Of those: the first door is another one. */
  withAnotherFirstDoor: number
  /** Where that is so. */
  situations: readonly Situation[]
}

/** How far a change of the directory reaches in one municipality, at one moment. */
export function effectIn({
  before,
  after,
  kommune,
  at,
}: {
  before: Directory
  after: Directory
  kommune: Kommunekode
  at: Instant
}): Effect {
  const questions = everyQuestion(kommune)
  const touched = new Set<Situation>()
  let changed = 0
  let withAnotherFirstDoor = 0
  for (const question of questions) {
    const [was, is] = [decide(question, before, at), decide(question, after, at)]
    const isSame = compareAnswers(was, is).every(
      ({ kind, isByAnotherRule }) => kind === 'stays' && !isByAnotherRule,
    )
    if (isSame) continue
    changed++
    touched.add(question.situation)
    if (was.doors[0]?.service.id !== is.doors[0]?.service.id) withAnotherFirstDoor++
  }
  return {
    questions: questions.length,
    changed,
    withAnotherFirstDoor,
    situations: situations.filter((situation) => touched.has(situation)),
  }
}
