import type {
  Door,
  Instant,
  LocalizedText,
  Phone,
  ServiceKind,
  WhyCode,
} from '../../src/routing/types'
import type { MunicipalityRef } from './site'
import { wordsFor, type Lang, type Words } from './words'
import { localDate } from './words/format'

/** What a door says of itself, and for a shelter what nobody may promise: a bed. */
export function doorTexts({ service }: Door): LocalizedText[] {
  const own = service.description ? [service.description] : []
  const ofKind = kindText(service.kind)
  if (service.kind === 'shelter') return [...own, ...ofKind]
  return own.length > 0 ? own : ofKind
}

/** Doors for a young person themselves say so, when somebody else may be reading. */
export function addressedTo({ why }: Door, isMe: boolean): LocalizedText[] {
  if (isMe || !why.includes('youth-self')) return []
  return [{ da: wordsFor('da').doors.toTheYoung, en: wordsFor('en').doors.toTheYoung }]
}

/** The reasons for a door, the strongest first; a rule's own words go before ours. */
export function reasonsFor({
  door,
  place,
  lang,
}: {
  door: Door
  /** Official name of the municipality the reasons speak of. */
  place: string | null
  lang: Lang
}): LocalizedText[] {
  const words = wordsFor(lang).doors
  const codes = door.why.filter((code) => !saidByOthers(code, door))
  const own = codes.map((code) => ({ da: words.why[code](place), en: words.why[code](place) }))
  return door.rule ? [door.rule.reason, ...own] : own
}

/** Voice numbers of a door; a municipality standing in for a gap is reached on its main line. */
export function phonesOf(door: Door, municipality: MunicipalityRef | null): readonly Phone[] {
  if (door.service.phones.length > 0) return door.service.phones
  const isTheMunicipality =
    door.fallback &&
    (door.service.kind === 'municipality' || door.service.kind === 'child-notification')
  return isTheMunicipality && municipality?.mainLine
    ? [{ number: municipality.mainLine, type: 'voice', label: null }]
    : []
}

/** Over doors whose hours nobody knows: to call where there is a number, else to find it. */
export function unknownHeading(
  doors: readonly Door[],
  municipality: MunicipalityRef | null,
  lang: Lang,
): string {
  const { answer } = wordsFor(lang)
  const canCall = doors.some((door) => voiceNumber(door, municipality))
  return canCall ? answer.unknownDoors : answer.numberlessDoors
}

export function voiceNumber(door: Door, municipality: MunicipalityRef | null): string | null {
  return phonesOf(door, municipality).find(({ type }) => type === 'voice')?.number ?? null
}

/** All that a door says beside what its service says: for parts that are kept with the service. */
export function doorKey({
  door,
  at,
  municipality,
  lang,
}: {
  door: Door
  at: Instant
  municipality: MunicipalityRef | null
  lang: Lang
}): string {
  const { rule, openNow, opensAt, closesAt, stale, fallback } = door
  const state = `${openNow} ${opensAt} ${closesAt} ${stale} ${fallback}`
  const reasons = `${rule?.id ?? ''} ${door.why.join(' ')}`
  const place = `${municipality?.officialName ?? ''} ${municipality?.mainLine ?? ''}`
  return [lang, localDate(at), state, reasons, place].join('|')
}

function kindText(kind: ServiceKind): LocalizedText[] {
  const both = (pick: (words: Words) => string) => [
    { da: pick(wordsFor('da')), en: pick(wordsFor('en')) },
  ]
  if (kind === 'police') return both(({ doors }) => doors.police)
  if (kind === 'municipality') return both(({ doors }) => doors.municipality)
  if (kind === 'shelter') return both(({ doors }) => doors.herberg)
  if (kind === 'emergency') return both(({ answer }) => answer.danger.rest)
  return []
}

/** A rule's reason says it all; that a national number is national need not be said of 112. */
function saidByOthers(code: WhyCode, door: Door): boolean {
  if (code === 'rule') return door.rule !== null
  if (code === 'entrance-here') return door.rule !== null || door.why[0] !== 'entrance-here'
  if (code === 'national') return door.service.kind === 'emergency' || door.why.length > 1
  const hasStronger = door.rule !== null || door.why.some((other) => strong.includes(other))
  return weak.includes(code) && hasStronger
}

const strong: readonly WhyCode[] = [
  'danger',
  'child',
  'youth-self',
  'own-adviser',
  'children-with',
  'violence',
  'entrance-here',
  'entrance-before',
  'fallback-municipality',
]
const weak: readonly WhyCode[] = ['local', 'regional', 'situation', 'age', 'about']
