import { createLocalReq } from 'payload'
import type { Standing } from '../../../collections/referrals/access'
import type { Directory } from '../../routing/directory'
import { readEvents } from '../rows/events'
import type { EventDetail, Referral, ReferralEvent } from '../rows/types'
import type { ReferralServices } from '../services'
import type { EventKind } from '../types'
import { readUnits, readUserNames, unitName, type KnownUnit } from './names'
import type { TimelineEntry } from './types'

type Units = ReadonlyMap<string, KnownUnit>

/**
 * The timeline as far as a standing shows it. The holder sees all of it, but of a unit of another
 * body its name alone, never its people's. Everybody else sees the steps that tell where it stands,
 * and names no unit but their own and the one that has it; the secretariat, which chases, all units.
 */
export async function readTimeline(
  services: ReferralServices,
  {
    referral,
    standing,
    unit,
  }: { referral: Pick<Referral, 'id' | 'holder'>; standing: Standing; unit: string | null },
): Promise<TimelineEntry[]> {
  const { payload } = services
  const events = await readEvents(await createLocalReq({}, payload), referral.id)
  const sight = { standing, unit, holder: referral.holder }
  const shown = events.filter((event) => isShown(event, sight))
  const units = await readUnits(services, [unit, ...shown.flatMap(unitsIn)])
  if (standing !== 'holder') return shown.map((event) => bare(event, units, sight))
  const { directory } = await services.current()
  const isOfOurs = (event: ReferralEvent) => isOfBody(event, units, units.get(unit ?? '')?.body)
  const ours = shown.filter(isOfOurs).map(({ user }) => user)
  const names = await readUserNames(payload, ours)
  return shown.map((event) => ({
    ...bare(event, units, sight),
    user: isOfOurs(event) ? (names.get(event.user ?? '') ?? null) : null,
    detail: event.detail && named(event.detail, units, directory),
  }))
}

/** From where a timeline is looked at: in which standing, of which unit, and who has it. */
export type Sight = { standing: Standing; unit: string | null; holder: string }

/** Whether a step shows at all. */
export function isShown({ kind }: Pick<ReferralEvent, 'kind'>, { standing }: Sight): boolean {
  return standing === 'holder' || tells.includes(kind)
}

/** Whether the unit in which a step was made is named. */
export function isUnitNamed(
  { unit: doer }: Pick<ReferralEvent, 'unit'>,
  { standing, unit, holder }: Sight,
): boolean {
  if (standing === 'holder' || standing === 'secretariat') return doer !== null
  return doer !== null && (doer === unit || doer === holder)
}

/** Whether an event's doer is of a body, whose people may know them by name. */
export function isOfBody(
  { unit }: Pick<ReferralEvent, 'unit'>,
  units: Units,
  body: string | null | undefined,
): boolean {
  return unit !== null && typeof body === 'string' && units.get(unit)?.body === body
}

/** The steps that say where it stands and who was told, and nothing else. */
const tells: readonly EventKind[] = [
  'received',
  'acknowledged',
  'work-started',
  'accepted',
  'taken-over',
  'moved-to-deputy',
  'deadline-moved',
  'deputy-told',
  'secretariat-told',
  'chased',
  'closed',
  'withdrawn',
]

function bare(event: ReferralEvent, units: Units, sight: Sight): TimelineEntry {
  const { kind, at, actor } = event
  const unit = isUnitNamed(event, sight) ? unitName(units, event.unit ?? '') : null
  return { kind, at, actor, user: null, unit, detail: null }
}

function unitsIn({ unit, detail }: ReferralEvent): string[] {
  return [unit, detail?.unit, detail?.from].filter((id) => typeof id === 'string')
}

/** Names in place of ids. What is no id (the code of another referral) stays. */
function named(detail: EventDetail, units: Units, { municipalities }: Directory): EventDetail {
  const entries = Object.entries(detail).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value]
    if (key === 'kommunekode') return [key, municipalities.get(value)?.name ?? value]
    const isUnit = (key === 'unit' || key === 'from') && isId.test(value)
    return [key, isUnit ? unitName(units, value).name : value]
  })
  return Object.fromEntries(entries) as EventDetail
}

const isId = /^[\da-f]{8}-[\da-f-]{27}$/
