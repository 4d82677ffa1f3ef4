import type { Door, Instant } from '../../../../src/routing/types'
import { phonesOf } from '../../doorWords'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { atClock, dayName, localDate } from '../../words/format'
import { Icon } from '../Icon/Icon'

/** Whether a door is open, in words with a sign; the colour only repeats it. */
export function OpenState({
  door,
  at,
  municipality,
  lang,
  isLarge = false,
}: {
  door: Door
  at: Instant
  /** Whose main line a stand-in answers on. */
  municipality: MunicipalityRef | null
  lang: Lang
  isLarge?: boolean
}) {
  const state = stateOf({ door, at, lang, hasNumber: phonesOf(door, municipality).length > 0 })
  return (
    <p className={isLarge ? 'state state-large' : 'state'} data-open={String(door.openNow)}>
      <span className="state-mark">
        <Icon name={door.openNow ? 'door' : door.openNow === null ? 'clock' : 'shut'} />{' '}
        {isLarge ? state.mark : state.short}
      </span>
      {isLarge && state.more && <span> {state.more}</span>}
    </p>
  )
}

function stateOf({
  door,
  at,
  lang,
  hasNumber,
}: {
  door: Door
  at: Instant
  lang: Lang
  hasNumber: boolean
}) {
  const { openNow, opensAt, closesAt } = door
  const { state } = wordsFor(lang).doors
  const when = (then: Instant) => (isSameDay(then, at) ? '' : `${dayName(then, at, lang)} `)
  if (openNow === null) {
    const mark = hasNumber ? state.unknown : state.noNumber
    return { mark, more: state.unknownLine, short: mark }
  }
  if (openNow && closesAt === null)
    return { mark: state.openAlways, more: null, short: state.openAlways }
  if (openNow && closesAt !== null) {
    const time = `${when(closesAt)}${atClock(closesAt, lang)}`
    return { mark: state.open, more: state.closesAt(time), short: state.openUntil(time) }
  }
  const more =
    opensAt === null ? null : state.opensAt(dayName(opensAt, at, lang), atClock(opensAt, lang))
  return { mark: state.closed, more, short: more ? `${state.closed} · ${more}` : state.closed }
}

function isSameDay(a: Instant, b: Instant): boolean {
  return localDate(a) === localDate(b)
}
