import {
  abouts,
  ageGroups,
  childrenAnswers,
  situations,
  type Kommunekode,
  type Question,
} from './types'

/** Every question about one municipality: situation × age × about whom (or not said) × children. */
export function everyQuestion(kommune: Kommunekode): Question[] {
  return situations.flatMap((situation) =>
    ageGroups.flatMap((age) =>
      [...abouts, null].flatMap((about) =>
        childrenAnswers.map((children) => ({
          kommune,
          fra: null,
          situation,
          age,
          about,
          children,
          danger: 'nej' as const,
        })),
      ),
    ),
  )
}

/** What is asked before anything has been refined: only the place is known. */
export function plainQuestion(kommune: Kommunekode): Question {
  return {
    kommune,
    fra: null,
    situation: 'ved-ikke',
    age: 'ved-ikke',
    about: null,
    children: 'ved-ikke',
    danger: 'nej',
  }
}
