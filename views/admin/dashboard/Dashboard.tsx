import type { ServerProps } from 'payload'
import { hasRole } from '../../../collections/access/roles'
import { readDuty } from '../../../src/referrals/inbox/duty'
import { readUnits } from '../../../src/referrals/inbox/names'
import { readCounts } from '../../../src/referrals/inbox/readCounts'
import { referralServicesOf } from '../../../src/referrals/servicesOf'
import { langOf } from '../langOf'
import { DashboardCards, type DutyLine } from './DashboardCards'
import { readEntrances } from './readEntrances'

/** On top of the overview: what waits for whoever is signed in, by their roles. */
export async function Dashboard({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const services = referralServicesOf(payload)
  const now = services.now()
  const isCoordinator = hasRole(user, 'referral-coordinator')
  const [counts, duty, entrances] = await Promise.all([
    readCounts(services, { user }),
    isCoordinator ? readDutyLines() : [],
    readEntrances({ payload, user, now }),
  ])
  return (
    <DashboardCards
      name={user.name}
      counts={counts}
      duty={duty}
      entrances={entrances}
      isForVolunteers={hasRole(user, 'volunteer-coordinator')}
      lang={langOf(i18n.language)}
    />
  )

  async function readDutyLines(): Promise<DutyLine[]> {
    const duty = await readDuty(services, { user: user ?? null })
    const units = await readUnits(
      services,
      duty.map(({ unit }) => unit),
    )
    return duty.map(({ unit, person }) => ({
      unit: units.get(unit)?.name ?? '',
      person: person?.name ?? null,
    }))
  }
}
