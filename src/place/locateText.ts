import { readCoordinates } from './coordinates'
import { toLocated, weigh, type Mention } from './evidence'
import { locatePosition } from './locatePosition'
import type { Places } from './places'
import { postcodeMentions } from './textPostcodes'
import { afterHouseNumber, amongWords, wholeSegments, wholeText } from './textNames'
import { readSegments } from './tokens'
import type { Located, PlaceWhy } from './types'

/**
 * The municipality that a typed text means. The strongest evidence that is there decides alone:
 * a postcode; the whole text as a name; a name between commas; a name behind a house number; the
 * last three with one typing error (`spelling`); a name among other words. More than
 * `MAX_TEXT` characters are not read. Never throws.
 */
export const locateText = (places: Places, text: string): Located => {
  const position = readCoordinates(text)
  if (position) return locatePosition(places, position)

  const segments = readSegments(text)
  const { mentions, isBare } = postcodeMentions(places, segments)
  if (mentions.length > 0) return answer({ places, mentions, why: isBare ? 'postcode' : 'address' })

  const { find, findMisspelt } = places.names
  const attempts: { mentions: () => readonly Mention[]; why?: PlaceWhy }[] = [
    { mentions: () => wholeText(segments, find) },
    { mentions: () => wholeSegments(segments, find), why: 'address' },
    { mentions: () => afterHouseNumber(segments, find), why: 'address' },
    { mentions: () => wholeText(segments, findMisspelt), why: 'spelling' },
    { mentions: () => wholeSegments(segments, findMisspelt), why: 'spelling' },
    { mentions: () => afterHouseNumber(segments, findMisspelt), why: 'spelling' },
    { mentions: () => amongWords(places, segments), why: 'address' },
  ]
  for (const attempt of attempts) {
    const found = attempt.mentions()
    if (found.length > 0) return answer({ places, mentions: found, why: attempt.why })
  }
  return { kind: 'none' }
}

const answer = ({
  places,
  mentions,
  why,
}: {
  places: Places
  mentions: readonly Mention[]
  why?: PlaceWhy
}): Located => toLocated({ places, pointers: weigh(mentions), why })
