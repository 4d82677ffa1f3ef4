import { adultDoors } from './adultDoors'
import { holdsAt, keyOf, remember } from './answers'
import { areasAsked } from './areasAsked'
import type { Directory } from './directory'
import { childEntrance, entranceOf } from './entrance'
import type { Moment } from './evaluate'
import { askOf } from './match'
import { minorDoors } from './minorDoors'
import { toDoor } from './toDoor'
import type { Answer, Instant, Question } from './types'

/**
 * Whom to contact, in order: never empty, at least one door open at `at`. Pure: the same question,
 * directory and moment give the same answer, and it stays the same until `validUntil`.
 * The rules in words, with their sources: `README.md` beside this file.
 */
export function recommend(question: Question, directory: Directory, at: Instant): Answer {
  const key = keyOf(question)
  const remembered = directory.answers.get(key)
  if (remembered && holdsAt(remembered, at)) return remembered.answer
  const answer = decide(question, directory, at)
  remember(directory.answers, key, { from: at, answer })
  return answer
}

/** The decision itself. */
export function decide(question: Question, directory: Directory, at: Instant): Answer {
  const moment: Moment = { at, changesAt: Infinity }
  const ask = askOf(question)
  const { here, inCharge, isElsewhere } = areasAsked(question, directory)

  const isMinor = question.age === 'under-18'
  const findEntrance = isMinor ? childEntrance : entranceOf
  const entrance = findEntrance({ area: inCharge, question, ask, moment })
  const lead = isElsewhere ? ('entrance-before' as const) : ('entrance-here' as const)
  const context = { area: here, question, ask, moment, entrance, entranceWhy: lead }
  return {
    doors: isMinor ? minorDoors(context) : adultDoors(context),
    entrance: entrance && toDoor(entrance, [lead]),
    validUntil: moment.changesAt === Infinity ? null : moment.changesAt,
  }
}
