import type { Lack, Receivers } from './types'

/** A unit that should receive and cannot. */
export type UnfitUnit = { id: string; name: string; lacks: readonly Lack[] }

/** The units that the secretariat has opened and that nobody has paused, but that lack something; by name. */
export function unfitUnits(receivers: Receivers): UnfitUnit[] {
  return [...receivers.values()]
    .filter(
      ({ service, isPaused, lacks }) => service.takesReferrals && !isPaused && lacks.length > 0,
    )
    .map(({ service, lacks }) => ({ id: service.id, name: service.name.da, lacks }))
    .sort((one, other) => one.name.localeCompare(other.name, 'da'))
}
