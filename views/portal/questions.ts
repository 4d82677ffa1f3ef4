import { askedWhereBefore, type Situation } from '../../src/routing/types'
import { ageGroups, abouts, childrenAnswers } from '../../src/routing/types'
import type { Answers, StepName } from './links'
import type { ChoiceRow } from './parts/ChoiceRows/ChoiceRows'
import { wordsFor, type Lang } from './words'

/** The steps this person is asked, in order; "lived before" only where it decides something. */
export function stepsFor(situation: Situation): StepName[] {
  const steps: StepName[] = ['situation', 'alder', 'for', 'boern']
  return isAskedWhereBefore(situation) ? ['situation', 'fra', 'alder', 'for', 'boern'] : steps
}

export function isAskedWhereBefore(situation: Situation): boolean {
  return askedWhereBefore.includes(situation)
}

/** Situations in the three groups of the question; "I do not know" stands before them. */
export const situationGroups = {
  without: ['gade', 'natcafe', 'herberg', 'hotel', 'sofa', 'udslusning', 'andet'],
  soon: ['udsaettelse', 'faengsel', 'hospital', 'anbringelse'],
  other: ['funktionel', 'vold'],
} as const satisfies Record<string, readonly Situation[]>

export function questionText(step: StepName, isMe: boolean, lang: Lang): string {
  const { questions } = wordsFor(lang).finder
  const text = questions[step]
  return typeof text === 'string' ? text : text(isMe)
}

/** The rows of a radio question other than situation. */
export function rowsFor(step: 'alder' | 'for' | 'boern', lang: Lang): ChoiceRow[] {
  const { ages, abouts: whom, children } = wordsFor(lang).finder
  if (step === 'alder') return ageGroups.map((value) => ({ value, ...ages[value] }))
  if (step === 'for') return abouts.map((value) => ({ value, ...whom[value] }))
  return childrenAnswers.map((value) => ({ value, ...children[value] }))
}

/** What has been answered at a step, in words, or null. */
export function answeredText(
  step: StepName,
  answers: Answers,
  before: string | null,
  lang: Lang,
): string | null {
  const { situations, ages, abouts: whom, children } = wordsFor(lang).finder
  if (step === 'fra') return before
  if (step === 'situation')
    return answers.situation === 'ved-ikke' ? null : situations[answers.situation].label
  if (step === 'alder') return answers.age === 'ved-ikke' ? null : ages[answers.age].label
  if (step === 'for') return answers.about && whom[answers.about].label
  return answers.children === 'ved-ikke' ? null : children[answers.children].label
}
