import type { TypedUser } from 'payload'
import { hasRole, isSecretariat } from '../../../collections/access/roles'
import { maySimulateRouting } from '../../../collections/routing-rules/access'
import { accessPath, groupHref, inboxPath, unitsPath, workListPath } from '../inbox/links'
import { simulatorPath } from '../simulator/links'

export type BadgeName = 'new' | 'offers' | 'work'

export type AdminLink = {
  href: string
  label: { da: string; en: string }
  /** The group it stands first in, by the name that its collections have there. */
  group: { da: string; en: string }
  /** Who finds it in the navigation; the page itself asks again. */
  may: (user: TypedUser | null) => boolean
  /** How many wait there. */
  badge?: BadgeName
}

const referrals = { da: 'Henvendelser', en: 'Referrals' }
const entrances = { da: 'Indgange', en: 'Entrances' }
const isCoordinator = (user: TypedUser | null) => hasRole(user, 'referral-coordinator')

/** The admin's own pages, in the order of the navigation. */
export const adminLinks: readonly AdminLink[] = [
  {
    href: inboxPath,
    label: { da: 'Indbakke', en: 'Inbox' },
    group: referrals,
    may: isCoordinator,
    badge: 'new',
  },
  {
    href: groupHref('offers'),
    label: { da: 'Overdragelser', en: 'Hand-overs' },
    group: referrals,
    may: isCoordinator,
    badge: 'offers',
  },
  {
    href: workListPath,
    label: { da: 'Arbejdsliste', en: 'Work list' },
    group: referrals,
    may: isSecretariat,
    badge: 'work',
  },
  {
    href: unitsPath,
    label: { da: 'Sådan tager I imod', en: 'How you receive' },
    group: referrals,
    may: isCoordinator,
  },
  {
    href: accessPath,
    label: { da: 'Det siger I til personen', en: 'What to tell the person' },
    group: referrals,
    may: isCoordinator,
  },
  {
    href: simulatorPath,
    label: { da: 'Fordeling', en: 'Routing' },
    group: entrances,
    may: maySimulateRouting,
  },
]
