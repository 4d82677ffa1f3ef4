import type { Periods } from '../../../../src/referrals/periods'
import type { Door, Instant } from '../../../../src/routing/types'
import type { MunicipalityRef, Site } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { localized } from '../../words/format'
import { comingMoment } from '../../words/moments'
import type { Draft, ReferralError } from './form'

/** The unit that a referral goes to, as the steps show it. */
export type ReferralUnit = {
  door: Door
  /** Another door was chosen, and does not receive. */
  isInstead: boolean
  /** The legal body that is responsible for what is written. */
  controller: string
  /** By when it answers, where it promises that to senders. */
  promise: {
    at: Instant
    /** Minutes with the unit open; `null` where its ceiling by the clock comes first. */
    openMinutes: number | null
  } | null
}

/** What every step of the form is shown with. */
export type StepProps = {
  site: Site
  draft: Draft
  municipality: MunicipalityRef
  unit: ReferralUnit
  errors: readonly ReferralError[]
  periods: Periods
  at: Instant
}

export function unitName({ door }: Pick<ReferralUnit, 'door'>, lang: Lang): string {
  return localized(door.service.name, lang).text
}

/** "Answers within 4 open hours; closed now, so by Monday 12 o'clock": or that nothing is promised. */
export function promiseText(unit: ReferralUnit, at: Instant, lang: Lang): string {
  const words = wordsFor(lang).referral.steps.promise
  const name = unitName(unit, lang)
  if (!unit.promise) return words.none(name)
  const deadline = comingMoment(unit.promise.at, at, lang)
  const { openMinutes } = unit.promise
  if (openMinutes === null) return words.by(name, deadline)
  const isClosed = unit.door.openNow === false
  const until = isClosed ? words.closedNow(deadline) : words.openNow(deadline)
  return `${words.within(name, duration(openMinutes, lang))} ${until}`
}

function duration(minutes: number, lang: Lang): string {
  const { hours, minutes: rest, and } = wordsFor(lang).referral.steps.duration
  const parts = [
    minutes >= 60 ? hours(Math.floor(minutes / 60)) : null,
    minutes % 60 > 0 ? rest(minutes % 60) : null,
  ]
  return parts.filter((part) => part !== null).join(` ${and} `)
}
