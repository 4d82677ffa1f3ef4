import type { TypedUser } from 'payload'
import { hasRole, unitsOf } from '../../../collections/access/roles'
import { isAppError } from '../../../src/errors'
import { readDuty } from '../../../src/referrals/inbox/duty'
import { readUnits, unitName } from '../../../src/referrals/inbox/names'
import { readFirstPages } from '../../../src/referrals/inbox/readInbox'
import { readReferral } from '../../../src/referrals/inbox/readReferral'
import type { ReferralServices } from '../../../src/referrals/services'
import type { Kommunekode } from '../../../src/routing/types'
import type { Loaded } from './data/useList'
import type { OpenReferral } from './data/useReferral'
import { groupsShown, type ListFilter } from './filter'
import type { InboxProps } from './Inbox'

/** Who has an inbox: the page asks, and so does everything that it reads. */
export function mayOpenInbox(user: TypedUser): boolean {
  return hasRole(user, 'referral-coordinator')
}

/** All that the inbox shows when it is opened. */
export async function openInbox({
  services,
  user,
  id,
  filter: asked,
}: {
  services: ReferralServices
  user: TypedUser
  id: string | null
  filter: ListFilter
}): Promise<Omit<InboxProps, 'lang' | 'me' | 'home'>> {
  const isCoordinator = mayOpenInbox(user)
  const ids = isCoordinator ? unitsOf(user) : []
  const filter = ids.includes(asked.unit ?? '') ? asked : { ...asked, unit: null }
  const [known, duty, list, open, { directory }] = await Promise.all([
    readUnits(services, ids),
    isCoordinator ? readDuty(services, { user }) : [],
    isCoordinator ? openList({ services, user, filter }) : null,
    id === null ? null : openReferral({ services, user, id }),
    services.current(),
  ])
  return {
    units: ids.map((unit) => unitName(known, unit)),
    duty: duty.map(({ unit, person, colleagues }) => ({
      ...unitName(known, unit),
      people: colleagues,
      onDuty: person,
    })),
    municipalities: namesOf(directory.municipalities),
    filter,
    list,
    open,
    now: services.now(),
  }
}

async function openList({
  services,
  user,
  filter,
}: {
  services: ReferralServices
  user: TypedUser
  filter: ListFilter
}): Promise<Loaded> {
  const { pages, ...counted } = await readFirstPages(services, {
    user,
    filter,
    groups: groupsShown(filter),
  })
  return { groups: pages, ...counted }
}

/** What somebody may not see, and what is none at all, is gone for them. */
export async function openReferral({
  services,
  user,
  id,
}: {
  services: ReferralServices
  user: TypedUser
  id: string
}): Promise<OpenReferral> {
  try {
    return { id, value: await readReferral(services, { user, id }) }
  } catch (error) {
    if (isAppError(error, 'not-found')) return { id, value: 'gone' }
    throw error
  }
}

/** `Esbjerg` by `0561`, by name. */
export function namesOf(
  municipalities: ReadonlyMap<Kommunekode, { name: string }>,
): readonly (readonly [Kommunekode, string])[] {
  return [...municipalities]
    .map(([code, { name }]) => [code, name] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'da'))
}
