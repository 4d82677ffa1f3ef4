import type { Area } from './area'
import type { Directory } from './directory'
import { askedWhereBefore, type Kommunekode, type Question } from './types'

export type AreasAsked = {
  /** Whose doors are shown: where the person is. */
  here: Area
  /** Whose entrance is in charge. */
  inCharge: Area
  isElsewhere: boolean
}

/** Where a question looks. */
export function areasAsked(question: Question, directory: Directory): AreasAsked {
  const here = areaIn(directory, question.kommune)
  const isElsewhere = inChargeIs(question) !== question.kommune
  const inCharge = isElsewhere ? areaIn(directory, inChargeIs(question)) : here
  return { here, inCharge, isElsewhere }
}

/** Where they lived before decides for some situations, when it is known; else where they are. */
function inChargeIs({ situation, fra, kommune }: Question): Kommunekode | null {
  return askedWhereBefore.includes(situation) ? (fra ?? kommune) : kommune
}

function areaIn({ areas, elsewhere }: Directory, kommune: Kommunekode | null): Area {
  return (kommune !== null && areas.get(kommune)) || elsewhere
}
