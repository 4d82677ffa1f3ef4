import { locatePosition } from './locatePosition'
import { locateText } from './locateText'
import type { Places } from './places'
import type { Located } from './types'

/** What was typed, or a position in degrees (WGS84). */
export type PlaceQuestion = { text: string } | { lat: number; lon: number }

/**
 * Finds the municipality for a text or a position, without leaving the server: `one`, `several`
 * (largest share first, each with its reason: ask), `none` (offer the list) or `outside` (a
 * position beyond Denmark). Pure, and it never throws.
 */
export const locate = (places: Places, question: PlaceQuestion): Located =>
  'text' in question ? locateText(places, question.text) : locatePosition(places, question)
