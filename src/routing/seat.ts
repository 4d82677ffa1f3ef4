import type { Area } from './area'
import { areasAsked } from './areasAsked'
import { compileRule, holdsIn, type Candidate } from './compiled'
import type { Directory } from './directory'
import { candidatesInCharge } from './entrance'
import { askedForChild, askOf, type Ask } from './match'
import type { Answer, Question, Rule } from './types'
import type { WhyNotCode } from './whyNot'

/** Where a decision looks at a rule's service, if it does. */
export type Seat = {
  candidate: Candidate | null
  /** The question as it is put to that candidate. */
  ask: Ask
  /** What stands in the way before anything is compared. */
  obstacle: WhyNotCode | null
  isShown: boolean
  /** It is shown about somebody under 18 only when it, or a rule, says that it is for them. */
  needsAge: boolean
  /** Why a candidate that is a door is not shown for this question. */
  ifNotShown: WhyNotCode
}

type Asked = { rule: Rule; question: Question; directory: Directory; answer: Answer }

/** Among the doors of where the person is, and for who is in charge where they lived before. */
export function seatsOf(asked: Asked): Seat[] {
  const areas = areasAsked(asked.question, asked.directory)
  const entry = compileRule(asked.rule)
  const holdsHere = holdsIn(entry, areas.here.municipality)
  const holdsInCharge = areas.isElsewhere && holdsIn(entry, areas.inCharge.municipality)
  const before = holdsInCharge ? seatInCharge(asked, areas.inCharge) : null
  if (before && !holdsHere) return [before]
  return [seatHere(asked, areas.here, holdsHere), ...(before ? [before] : [])]
}

function seatHere(
  { rule, question, directory, answer }: Asked,
  here: Area,
  holdsHere: boolean,
): Seat {
  const ask = askOf(question)
  const isMinor = question.age === 'under-18'
  const candidate = ofService(candidatesHere(here), rule)
  const isForChildren = candidate !== null && here.childNotification.includes(candidate)
  return {
    candidate,
    ask: isForChildren ? askedForChild(ask) : ask,
    obstacle: obstacleBefore({ rule, directory, holdsHere, candidate }),
    isShown: answer.doors.some(({ service }) => service.id === rule.serviceId),
    needsAge: isMinor && candidate !== null && here.forMinors.includes(candidate),
    ifNotShown:
      isMinor && isForAdults(candidate, here) ? 'only-doors-for-children' : 'kind-not-asked',
  }
}

function seatInCharge({ rule, question, answer }: Asked, inCharge: Area): Seat | null {
  const candidate = ofService(candidatesInCharge(inCharge, question), rule)
  if (!candidate) return null
  return {
    candidate,
    ask: askOf(question),
    obstacle: null,
    isShown: answer.entrance?.service.id === rule.serviceId,
    needsAge: false,
    ifNotShown: 'not-in-charge',
  }
}

/** The municipality itself, which stands in for a missing entrance, is no candidate: it takes no rules. */
function candidatesHere({ national, ranked, childNotification, emergency, police }: Area) {
  const numbers = [national.emergency, national.police, national.childLine, national.violenceLine]
  return [...ranked, ...childNotification, ...emergency, ...police, ...numbers]
}

function ofService(candidates: readonly Candidate[], { serviceId }: Rule): Candidate | null {
  return candidates.find(({ compiled }) => compiled.service.id === serviceId) ?? null
}

function obstacleBefore({
  rule: { serviceId },
  directory,
  holdsHere,
  candidate,
}: {
  rule: Rule
  directory: Directory
  holdsHere: boolean
  candidate: Candidate | null
}): WhyNotCode | null {
  if (!holdsHere) return 'not-this-municipality'
  if (candidate) return null
  const { municipality } = directory.elsewhere.national
  if (municipality.compiled.service.id === serviceId) return 'fixed-door'
  if (directory.services.has(serviceId)) return 'service-not-here'
  // Several rows with one national number are one door, which has the id of one of them.
  const isTwin = directory.source.services.some(({ id }) => id === serviceId)
  return isTwin ? 'fixed-door' : 'service-not-live'
}

/** The youth contact stands among the doors for adults too; for the young it has its own place. */
function isForAdults(candidate: Candidate | null, area: Area): boolean {
  if (candidate === null) return false
  return area.ranked.includes(candidate) && !area.youthContacts.includes(candidate)
}
