import { toMunicipalities } from '../../src/contact/directory/toMunicipalities'
import { loadPlaces } from '../../src/place'
import { compileDirectory, type DirectorySource } from '../../src/routing/directory'
import { multiplied } from '../../src/routing/multiplied'
import { timeDecisions, type Timing } from '../../src/routing/timing'
import type { Instant, ServiceKind } from '../../src/routing/types'
import { aRule, aService, hours, workdays } from '../unit/routing/fixtures'

/** A decision's time in a directory of 100 services, and in the same grown to 10,000. */
export function decisions(now: Instant): { small: Timing; large: Timing } {
  const source = hundredServices(now)
  const time = (size: number) =>
    timeDecisions({
      directory: compileDirectory(multiplied(source, size)),
      from: now,
      clock: () => performance.now(),
    })
  return { small: time(100), large: time(10_000) }
}

const kinds: readonly ServiceKind[] = ['entrance', 'outreach', 'shelter', 'drop-in', 'advice']

/** One in nearly every municipality, of several kinds, each with hours, every second with a rule. */
function hundredServices(now: Instant): DirectorySource {
  const municipalities = toMunicipalities({ rows: [], places: loadPlaces(), now })
  const services = Array.from({ length: 100 }, (_, index) =>
    aService({
      id: `service-${index}`,
      kind: kinds[index % kinds.length],
      coverage: [municipalities[index % municipalities.length]?.code ?? ''],
      schedules: [hours('08:00', '15:30', { byday: workdays }), hours('17:00', '22:00')],
      situations: index % 3 === 0 ? ['gade', 'sofa'] : [],
      ages: index % 4 === 0 ? ['18-24'] : [],
      confirmedAt: now - 10 * 86_400_000,
    }),
  )
  const rules = services
    .filter((_, index) => index % 2 === 0)
    .map((service, index) =>
      aRule({
        id: `rule-${index}`,
        serviceId: service.id,
        kommunekoder: service.coverage === 'national' ? [] : [...service.coverage],
        situations: index % 2 === 0 ? [] : ['gade'],
        priority: index % 5,
      }),
    )
  return { services, rules, municipalities }
}
