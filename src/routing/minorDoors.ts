import { foundAmong } from './evaluate'
import {
  childNotificationDoors,
  dangerDoors,
  entranceLead,
  nationalDoor,
  policeDoors,
  violenceDoors,
  youthContactDoors,
  type Context,
} from './firstDoors'
import { inOrder } from './order'
import { toDoor } from './toDoor'
import type { Door } from './types'

/**
 * Under 18. Somebody else asks: the notification path, and at the end 114 for the municipality's
 * social duty officer. The young person asks: the youth contact and BørneTelefonen; nobody is
 * "reported" by themselves, and the police are not offered. Not said who asks: both.
 */
export function minorDoors(context: Context): Door[] {
  const { area, question } = context
  const isAskedForAChild = question.about !== 'mig'
  const isAskedByOneself = question.about === 'mig' || question.about === null
  const bringsChildren = !isAskedForAChild && question.children === 'ja'
  return [
    ...dangerDoors(context),
    ...(isAskedForAChild ? childNotificationDoors(context, 'child') : []),
    ...(isAskedByOneself ? youthContactDoors(context) : []),
    ...(isAskedByOneself ? nationalDoor(context, area.national.childLine, 'youth-self') : []),
    ...violenceDoors(context),
    ...(bringsChildren ? childNotificationDoors(context, 'children-with') : []),
    ...doorsMadeForMinors(context),
    ...(isAskedForAChild ? policeDoors(context) : []),
  ]
}

/** Only what says that it is for them, or is pointed to for them: a blank is no promise to a child. */
function doorsMadeForMinors(context: Context): Door[] {
  const { area, ask, moment } = context
  const found = foundAmong(area.forMinors, ask, moment).filter(({ isForAge }) => isForAge)
  return inOrder(found).map((entry) => toDoor(entry, entranceLead(context, entry)))
}
