import { compileHours, type Hours } from './schedules'
import { spellAround, type OpenSpell } from './openSpell'
import type { Instant, Service } from './types'

export type OpenState = {
  /** `null` = hours not known. */
  openNow: boolean | null
  /** The next opening when closed; `null` when none is known. */
  opensAt: Instant | null
  /** The next closing when open; `null` = open without end. */
  closesAt: Instant | null
}

/** Whether a service is open at a moment, and when that changes. */
export function openState(service: Service, at: Instant): OpenState {
  const { openNow, opensAt, closesAt } = timetableOf(service).at(at)
  return { openNow, opensAt, closesAt }
}

export type Timetable = {
  /** `null` = always open, or hours not known. */
  hours: Hours | null
  at: (at: Instant) => OpenSpell
}

/** A service's timetable, worked out once per service object. */
export function timetableOf(service: Service): Timetable {
  const known = timetables.get(service)
  if (known) return known
  const timetable = service.alwaysOpen
    ? constantly(true)
    : service.schedules.length === 0
      ? constantly(null)
      : remembering(compileHours(service))
  timetables.set(service, timetable)
  return timetable
}

const timetables = new WeakMap<Service, Timetable>()

function constantly(openNow: true | null): Timetable {
  const spell = { from: -Infinity, until: Infinity, openNow, opensAt: null, closesAt: null }
  return { hours: null, at: () => spell }
}

/** A week of night and day has some twenty spells; the proof's four weeks fit. */
const spellsKept = 128

/**
 * Searching the calendar takes microseconds, a remembered spell nanoseconds. The memory is pure:
 * it holds what the search would find again. Spells lie in order of time.
 */
function remembering(hours: Hours): Timetable {
  let spells: OpenSpell[] = []
  let latest: OpenSpell | null = null
  return {
    hours,
    at(at) {
      // Nearly everybody asks about now.
      if (latest && latest.from <= at && at < latest.until) return latest
      latest = find(at)
      return latest
    },
  }

  function find(at: Instant): OpenSpell {
    const index = lastStartingBy(spells, at)
    const remembered = spells[index]
    if (remembered && at < remembered.until) return remembered
    const spell = spellAround(hours, at)
    if (spells.length >= spellsKept) spells = [spell]
    else spells.splice(index + 1, 0, spell)
    return spell
  }
}

/** Index of the last spell that begins at or before `at`; −1 when there is none. */
function lastStartingBy(spells: readonly OpenSpell[], at: Instant): number {
  let low = 0
  let high = spells.length
  while (low < high) {
    const middle = (low + high) >> 1
    const spell = spells[middle]
    if (spell && spell.from <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
