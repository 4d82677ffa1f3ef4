import type { Payload } from 'payload'
import { loadPlaces, type Places } from '../../place'

/**
 * The reference data for whoever has only Payload at hand, as the admin's views have: read from its
 * files once, and kept on the one Payload of the process (decision 005).
 */
export function placesOf(payload: Payload): Places {
  const holder = payload.db as unknown as { [key]?: Places }
  holder[key] ??= loadPlaces()
  return holder[key]
}

const key = Symbol.for('faelles-indgang.places')
