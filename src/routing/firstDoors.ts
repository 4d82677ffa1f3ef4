import type { Area } from './area'
import type { Candidate } from './compiled'
import { evaluate, foundAmong, type Found, type Moment } from './evaluate'
import { askedForChild, type Ask } from './match'
import { inOrder } from './order'
import type { StandInRole } from './standIns'
import { none, toDoor, toFallback } from './toDoor'
import type { Door, Question, WhyCode } from './types'

/** What a decision about doors is made from. */
export type Context = {
  area: Area
  question: Question
  ask: Ask
  moment: Moment
  entrance: Found | null
  entranceWhy: WhyCode
}

/** 112, then what else the directory holds for danger to life. */
export function dangerDoors(context: Context): Door[] {
  if (context.question.danger !== 'ja') return []
  const { area, ask, moment } = context
  const others = inOrder(foundAmong(area.emergency, ask, moment))
  return [
    ...nationalDoor(context, area.national.emergency, 'danger'),
    ...others.map((found) => toDoor(found, ['danger'])),
  ]
}

/** The municipality's notification path (barnets lov § 133 and § 135), or what stands in for it. */
export function childNotificationDoors(context: Context, lead: WhyCode): Door[] {
  return childDoors(context, 'child-notification', [lead])
}

/** For a young person asking for themselves; whoever leaves care has an adviser of their own. */
export function youthContactDoors(context: Context): Door[] {
  const isLeavingCare = context.question.situation === 'anbringelse'
  return childDoors(
    context,
    'youth-contact',
    isLeavingCare ? ['youth-self', 'own-adviser'] : ['youth-self'],
  )
}

/** 1888 Lev Uden Vold. */
export function violenceDoors(context: Context): Door[] {
  const isViolence = context.question.situation === 'vold'
  return isViolence ? nationalDoor(context, context.area.national.violenceLine, 'violence') : []
}

/** 114 is the very last: the police are no bed. */
export function policeDoors(context: Context): Door[] {
  const { area, ask, moment } = context
  const others = inOrder(foundAmong(area.police, ask, moment))
  return [
    ...others.map((found) => toDoor(found, ['last-resort'])),
    ...nationalDoor(context, area.national.police, 'last-resort'),
  ]
}

/** A national number; it always stands, so this is one door. */
export function nationalDoor(
  { ask, moment }: Context,
  candidate: Candidate,
  lead?: WhyCode,
): Door[] {
  const found = evaluate(candidate, ask, moment)
  return found ? [toDoor(found, lead ? [lead] : none)] : []
}

/** The reasons of the entrance stand with it wherever it turns up. */
export function entranceLead({ entrance, entranceWhy }: Context, found: Found): readonly WhyCode[] {
  const isEntrance = entrance !== null && entrance.candidate.compiled === found.candidate.compiled
  return isEntrance ? [entranceWhy] : none
}

function childDoors(
  context: Context,
  role: Exclude<StandInRole, 'municipality'>,
  lead: readonly WhyCode[],
): Door[] {
  const { area, ask, moment } = context
  const own = role === 'child-notification' ? area.childNotification : area.youthContacts
  const forChild = askedForChild(ask)
  const found = inOrder(foundAmong(own, forChild, moment))
  if (found.length > 0) {
    return found.map((entry) => toDoor(entry, [...lead, ...entranceLead(context, entry)]))
  }
  const [standIn] = foundAmong(area.standIns[role], forChild, moment)
  return standIn ? [toFallback(standIn, lead)] : []
}
