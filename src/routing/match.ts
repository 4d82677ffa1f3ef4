import { abouts, ageGroups, situations, type Question, type ServiceKind } from './types'

/** A list of choices as bits; 0 = nothing stated. */
export type Choices = number

/** What is asked in one dimension. */
export type Wanted = {
  bit: Choices
  /** "Ved ikke", or not asked: fits every list, never narrows to nothing. */
  isUnknown: boolean
}

export type Ask = { situation: Wanted; age: Wanted; about: Wanted }

export const fits = {
  /** The list names other values. */
  no: 0,
  /** Nothing stated: for everybody, as far as is known. */
  general: 1,
  /** The list names the asked value. */
  exact: 2,
  /** The list names values, the question leaves them open: it may be the right one. */
  perhaps: 3,
} as const
export type Fit = (typeof fits)[keyof typeof fits]

export function askOf(question: Question): Ask {
  return {
    situation: wanted(situations, question.situation),
    age: wanted(ageGroups, question.age),
    about: wanted(abouts, question.about),
  }
}

/** The same question put for a child: for the notification path of children with an adult. */
export function askedForChild(ask: Ask): Ask {
  return { ...ask, age: wanted(ageGroups, 'under-18') }
}

export function fit(stated: Choices, { bit, isUnknown }: Wanted): Fit {
  if (stated === 0) return fits.general
  // A list that names "ved ikke" itself is made for the question that leaves it open.
  if ((stated & bit) !== 0) return isUnknown ? fits.general : fits.exact
  return isUnknown ? fits.perhaps : fits.no
}

export function choicesOf<T extends string>(all: readonly T[], stated: readonly T[]): Choices {
  return stated.reduce((bits, value) => bits | (1 << all.indexOf(value)), 0)
}

/** What a kind of service is for by its nature, where its own entry does not say. */
export const impliedByKind: Partial<
  Record<ServiceKind, { situations: Choices; ages: Choices } | undefined>
> = {
  // Serviceloven § 109: for people exposed to violence or threats.
  'crisis-centre': { situations: choicesOf(situations, ['vold']), ages: 0 },
  'youth-contact': { situations: 0, ages: choicesOf(ageGroups, ['under-18', '18-24']) },
}

function wanted<T extends string>(all: readonly T[], value: T | null): Wanted {
  const index = value === null ? -1 : all.indexOf(value)
  return { bit: index < 0 ? 0 : 1 << index, isUnknown: value === null || value === 'ved-ikke' }
}
