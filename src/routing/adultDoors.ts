import { evaluate, foundAmong, type Found } from './evaluate'
import { entranceOf } from './entrance'
import {
  childNotificationDoors,
  dangerDoors,
  entranceLead,
  nationalDoor,
  policeDoors,
  violenceDoors,
  type Context,
} from './firstDoors'
import { inOrder, placeOf } from './order'
import { toDoor, toFallback } from './toDoor'
import type { Door } from './types'

/** First doors, then the ranked ones, then national lines that may be meant, then 114. */
export function adultDoors(context: Context): Door[] {
  const withChildren = context.question.children === 'ja'
  return [
    ...dangerDoors(context),
    ...violenceDoors(context),
    ...(withChildren ? childNotificationDoors(context, 'children-with') : []),
    ...rankedDoors(context),
    ...linesThatMayBeMeant(context),
    ...policeDoors(context),
  ]
}

function rankedDoors(context: Context): Door[] {
  const { area, ask, moment } = context
  const found = foundAmong(area.ranked, ask, moment)
  if (!found.some(isSwitchboard)) found.push(...standInForSwitchboard(context))
  const isGap = area.municipality !== null && !hasEntranceHere(context)
  return inOrder(found).map((entry) => {
    const lead = entranceLead(context, entry)
    return isGap && isMunicipality(entry) ? toFallback(entry, lead) : toDoor(entry, lead)
  })
}

/** It stands in for better ones, so nothing is less specific. */
function standInForSwitchboard({ area, ask, moment }: Context): Found[] {
  const candidate = area.standIns.municipality.at(-1)
  const found = candidate ? evaluate(candidate, ask, moment) : null
  return found ? [asLeastSpecific(found)] : []
}

function asLeastSpecific(found: Found): Found {
  const { spell, reach, isStale } = found
  return { ...found, specificity: 0, place: placeOf(spell, reach, isStale, 0) }
}

function hasEntranceHere(context: Context): boolean {
  if (context.entranceWhy === 'entrance-here') return context.entrance !== null
  return entranceOf(context) !== null
}

/**
 * A helpline for one purpose is a first door where that purpose is asked. Where the answer is "ved
 * ikke" it may be the right one: then it stands after the ranked doors, or a line about violence
 * would be what everybody who knows little sees first at night.
 */
function linesThatMayBeMeant(context: Context): Door[] {
  const { area, question } = context
  const mayBeAChild = question.age === 'ved-ikke' && (question.about ?? 'mig') === 'mig'
  return [
    ...(question.situation === 'ved-ikke' ? nationalDoor(context, area.national.violenceLine) : []),
    ...(mayBeAChild ? nationalDoor(context, area.national.childLine) : []),
  ]
}

function isMunicipality({ candidate }: Found): boolean {
  return candidate.compiled.isMunicipality
}

function isSwitchboard(found: Found): boolean {
  return isMunicipality(found) && found.reach === 'local'
}
