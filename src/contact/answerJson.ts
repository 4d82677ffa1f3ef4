import type { Located } from '../place'
import type { Answer, Door, Instant } from '../routing/types'
import type { PublicContent } from '../portal/content'

/** Two texts for machines as for people: Danish, and English where it has been written. */
type JsonDoor = Record<string, unknown>

/** The answer of `/kontakt.json`: the same doors in the same order as on the page. */
export function answerJson({
  at,
  content,
  place,
  answer,
}: {
  at: Instant
  content: Pick<PublicContent, 'isDemo'>
  place: Located | { kind: 'ask' }
  answer: Answer
}): Record<string, unknown> {
  return {
    at: iso(at),
    demo: content.isDemo,
    place: placeJson(place),
    doors: answer.doors.map(doorJson),
    entrance: answer.entrance && doorJson(answer.entrance),
    validUntil: answer.validUntil === null ? null : iso(answer.validUntil),
  }
}

function placeJson(place: Located | { kind: 'ask' }): Record<string, unknown> {
  if (place.kind === 'one') {
    const { kommunekode, name } = place.place
    return { kind: place.kind, kommunekode, name }
  }
  if (place.kind !== 'several') return { kind: place.kind }
  return {
    kind: place.kind,
    candidates: place.places.map(({ kommunekode, name, why, matched }) => ({
      kommunekode,
      name,
      why,
      matched,
    })),
  }
}

function doorJson(door: Door): JsonDoor {
  const { service } = door
  return {
    id: service.id,
    name: service.name,
    organisation: service.organisation,
    kind: service.kind,
    why: door.why,
    reason: door.rule?.reason ?? null,
    reach: door.reach,
    openNow: door.openNow,
    opensAt: isoOrNull(door.opensAt),
    closesAt: isoOrNull(door.closesAt),
    phones: service.phones,
    email: service.email,
    url: service.url,
    address: service.address,
    confirmedAt: isoOrNull(service.confirmedAt),
    confirmedBy: service.confirmedBy,
    stale: door.stale,
    fallback: door.fallback,
    demo: service.demo,
  }
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at)
}

function iso(at: Instant): string {
  return new Date(at).toISOString()
}
