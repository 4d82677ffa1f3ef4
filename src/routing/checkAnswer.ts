import { nationalIds } from './nationalServices'
import type { Answer, Door, Instant, Question, Service } from './types'

export type Failure = { question: Question; at: Instant; problem: Problem }

export type Problem =
  | 'empty answer'
  | 'nothing open'
  | 'wrong first door'
  | 'the police are not last'
  | 'a bed among adults for a child'
  | 'not valid even now'
  | 'changed before validUntil'

/** What is wrong with an answer by the rules of the README, read from the answer alone. */
export function problemsOf(
  question: Question,
  { doors, validUntil }: Answer,
  at: Instant,
): Problem[] {
  if (doors.length === 0) return ['empty answer']
  const problems: Problem[] = []
  if (!doors.some(({ openNow }) => openNow === true)) problems.push('nothing open')
  if (!beginsRightly(question, doors)) problems.push('wrong first door')
  if (!endsRightly(question, doors)) problems.push('the police are not last')
  if (question.age === 'under-18' && doors.some(({ service }) => isBed(service))) {
    problems.push('a bed among adults for a child')
  }
  if (validUntil !== null && validUntil <= at) problems.push('not valid even now')
  return problems
}

function beginsRightly(question: Question, doors: readonly Door[]): boolean {
  const kinds = doors.map(({ service }) => service.kind)
  let next = 0
  if (question.danger === 'ja') {
    if (kinds[0] !== 'emergency') return false
    next = kinds.findIndex((kind) => kind !== 'emergency')
  }
  if (question.age === 'under-18') {
    return kinds[next] === (question.about === 'mig' ? 'youth-contact' : 'child-notification')
  }
  if (question.situation === 'vold') {
    if (!doors[next]?.why.includes('violence')) return false
    next++
  }
  return question.children !== 'ja' || kinds[next] === 'child-notification'
}

/** A young person who asks for themselves is not sent to the police; everybody else last of all. */
function endsRightly(question: Question, doors: readonly Door[]): boolean {
  const isMinorAlone = question.age === 'under-18' && question.about === 'mig'
  const police = doors.findIndex(({ service }) => service.kind === 'police')
  if (isMinorAlone) return police < 0
  const afterPolice = doors.slice(police).some(({ service }) => service.kind !== 'police')
  return police >= 0 && !afterPolice && is114(doors.at(-1)?.service)
}

function is114(service: Service | undefined): boolean {
  if (!service) return false
  const numbers = service.phones.map(({ number }) => number.replace(/\D/g, ''))
  return service.id === nationalIds.police || numbers.some((number) => number.endsWith('114'))
}

function isBed({ kind }: Service): boolean {
  return kind === 'shelter' || kind === 'night-cafe'
}
