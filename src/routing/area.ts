import {
  compileService,
  compileStandingService,
  type Candidate,
  type CompiledRule,
  type CompiledService,
} from './compiled'
import type { NationalRole } from './nationalServices'
import { municipalityItself, switchboardAs, type StandInRole } from './standIns'
import type { Municipality, ServiceKind } from './types'

/** All that a decision about one municipality may need, so that it looks at nothing else. */
export type Area = {
  municipality: Municipality | null
  /** Ordered by the keys for an adult. */
  ranked: readonly Candidate[]
  /** Of those, what may be shown about somebody under 18 when it says that it is for them. */
  forMinors: readonly Candidate[]
  entrances: readonly Candidate[]
  childNotification: readonly Candidate[]
  youthContacts: readonly Candidate[]
  /** Emergency services and police beside 112 and 114. */
  emergency: readonly Candidate[]
  police: readonly Candidate[]
  national: Record<NationalRole, Candidate>
  /** What stands in for a gap, in order of preference; the last of each always stands. */
  standIns: Record<StandInRole, readonly Candidate[]>
}

/** These have places of their own; the others are ranked by the keys. */
const kindsApart: ReadonlySet<ServiceKind> = new Set(['child-notification', 'emergency', 'police'])

/** No bed among adults for a child; the youth contact has its own place before these. */
const notForMinors: ReadonlySet<ServiceKind> = new Set([
  'shelter',
  'night-cafe',
  'municipality',
  'youth-contact',
])

export function areaOf({
  municipality,
  candidates,
  national,
  rulesOf,
}: {
  municipality: Municipality | null
  candidates: readonly Candidate[]
  national: Record<NationalRole, CompiledService>
  rulesOf: (serviceId: string) => readonly CompiledRule[]
}): Area {
  const ofKind = (kind: ServiceKind) =>
    candidates.filter(({ compiled }) => compiled.service.kind === kind)
  const everywhere = (compiled: CompiledService): Candidate => ({
    compiled,
    reach: 'national',
    rules: rulesOf(compiled.service.id),
  })
  const ranked = candidates.filter(({ compiled }) => !kindsApart.has(compiled.service.kind))
  const switchboards = ofKind('municipality').filter(({ reach }) => reach === 'local')
  const itself = municipalityItself(municipality, national.municipality.service)
  const standIn = (role: StandInRole): Candidate[] => [
    ...switchboards.map(({ compiled }) =>
      inPlace(compileService(switchboardAs(role, compiled.service, municipality))),
    ),
    inPlace(compileStandingService(switchboardAs(role, itself, municipality))),
  ]
  return {
    municipality,
    ranked,
    forMinors: ranked.filter(({ compiled }) => !notForMinors.has(compiled.service.kind)),
    entrances: ofKind('entrance'),
    childNotification: ofKind('child-notification'),
    youthContacts: ofKind('youth-contact'),
    emergency: ofKind('emergency'),
    police: ofKind('police'),
    national: {
      emergency: everywhere(national.emergency),
      police: everywhere(national.police),
      childLine: everywhere(national.childLine),
      violenceLine: everywhere(national.violenceLine),
      municipality: everywhere(national.municipality),
    },
    standIns: {
      municipality: standIn('municipality'),
      'child-notification': standIn('child-notification'),
      'youth-contact': standIn('youth-contact'),
    },
  }
}

function inPlace(compiled: CompiledService): Candidate {
  const isNational = compiled.service.coverage === 'national'
  return { compiled, reach: isNational ? 'national' : 'local', rules: [] }
}
