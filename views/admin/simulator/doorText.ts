import type { Door, Instant, LocalizedText, Rule } from '../../../src/routing/types'
import { reasonsFor } from '../../portal/doorWords'
import { atClock, dayName } from '../../portal/words/format'
import { clearMoment } from '../parts/moments'
import { placeOf, type View } from './view'

/** Whether the door is open at the asked moment, in the public page's own words. */
export function openText(door: Door, at: Instant, { portalWords, lang }: View): string {
  const { openNow, opensAt, closesAt } = door
  const { state } = portalWords.doors
  if (openNow === null) return state.unknown
  if (openNow) {
    return closesAt === null ? state.openAlways : state.openUntil(clearMoment(closesAt, at, lang))
  }
  if (opensAt === null) return state.closed
  const next = state.opensAt(dayName(opensAt, at, lang), atClock(opensAt, lang))
  return `${state.closed} · ${next}`
}

/** Why a citizen is shown the door, beside what its rule says. */
export function otherReasons(door: Door, view: View): LocalizedText[] {
  const reasons = reasonsFor({ door, place: placeOf(view), lang: view.lang })
  return door.rule ? reasons.slice(1) : reasons
}

/** A tried rule that is new has no reason yet. */
export function reasonOf(rule: Rule, { words }: View): LocalizedText {
  const name = words.trial.newRule
  return rule.reason.da === '' ? { da: name, en: name } : rule.reason
}
