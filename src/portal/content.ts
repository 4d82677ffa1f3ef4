import type { Payload } from 'payload'
import {
  sectors,
  type SectorGroup,
} from '../../views/portal/parts/OrganisationDoors/OrganisationDoors'
import { currentRevision } from '../database'
import { loadAdvice, type AdviceRow } from '../contact/advice'
import { loadDirectory } from '../contact/directory/loadDirectory'
import { regionsChangeAt, type Places } from '../place'
import { loadPeriods, type Periods } from '../referrals/periods'
import { loadBodies } from '../referrals/receivers/loadBodies'
import { loadReceivers } from '../referrals/receivers/loadReceivers'
import type { Bodies, Receivers } from '../referrals/receivers/types'
import type { Directory } from '../routing/directory'
import type { Instant } from '../routing/types'

/** All that public pages are made of, read at once and kept until something public changes. */
export type PublicContent = {
  directory: Directory
  advice: readonly AdviceRow[]
  partners: readonly SectorGroup[]
  /** The units that receive in writing. */
  receivers: Receivers
  /** Which legal body each unit belongs to. */
  bodies: Bodies
  periods: Periods
  /** The newest change that was there when it was read. */
  revision: string
  /** While any made-up contact is public, every page says so and none is indexed. */
  isDemo: boolean
  /** The first moment at which it changes by itself: when Denmark's regions do. */
  validUntil: Instant | null
}

export async function loadContent({
  payload,
  places,
  now,
}: {
  payload: Payload
  places: Places
  now: Instant
}): Promise<PublicContent> {
  const revision = await currentRevision(payload)
  const [directory, advice, partners, periods, bodies] = await Promise.all([
    loadDirectory({ payload, places, now }),
    loadAdvice(payload),
    loadPartners(payload),
    loadPeriods(payload),
    loadBodies({ payload }),
  ])
  const receivers = await loadReceivers({ payload, directory, bodies })
  const isDemo = directory.source.services.some(({ demo }) => demo)
  const validUntil = now < regionsChangeAt ? regionsChangeAt : null
  return { directory, advice, partners, receivers, bodies, periods, revision, isDemo, validUntil }
}

async function loadPartners(payload: Payload): Promise<SectorGroup[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { membershipStatus: { equals: 'active' } },
    select: { name: true, sector: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return sectors
    .map((sector) => ({
      sector,
      names: docs.filter((partner) => partner.sector === sector).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length)
}
