import { randomUUID } from 'node:crypto'
import type { Standing } from '../../../collections/referrals/access'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { takeDue } from '../../../src/referrals/due/takeDue'
import type { Referral } from '../../../src/referrals/rows/types'
import { inputOf, reload, submitted } from './support'
import { hourMs, type Coordinator, type ReferralWorld } from './world'

export const people = [
  'entrance',
  'deputy',
  'odense',
  'ngo',
  'secretariat',
  'editor',
  'admin',
  'public',
] as const
export type Person = (typeof people)[number]

/** How a referral may stand, and who has a standing in it then; everybody else has none. */
export type Situation = {
  make: (world: ReferralWorld) => Promise<Referral>
  standings: Partial<Record<Person, Standing>>
}

export const situations: Readonly<Record<string, Situation>> = {
  'fresh, its deputy not told': {
    make: async (world) => (await submitted(world)).referral,
    standings: { entrance: 'holder', secretariat: 'secretariat' },
  },
  'late, its deputy told': {
    make: async (world) => {
      const { referral } = await submitted(world)
      world.clock.now += 5 * hourMs
      await takeDue(world.services)
      return reload(world, referral.id)
    },
    standings: { entrance: 'holder', deputy: 'deputy', secretariat: 'secretariat' },
  },
  'offered to another body': {
    make: (world) => offered(world, null),
    standings: { entrance: 'holder', odense: 'offered', secretariat: 'secretariat' },
  },
  'moved to another body without a basis': {
    make: (world) => moved(world, null),
    standings: { odense: 'holder', entrance: 'kept', secretariat: 'secretariat' },
  },
  'moved to another body with a basis': {
    make: (world) => moved(world, 'person-agrees'),
    standings: { odense: 'holder', secretariat: 'secretariat' },
  },
  closed: {
    make: async (world) => {
      const { referral } = await submitted(world)
      const end = { outcome: 'met-helped', told: 'told-followed-up' } as const
      const input = await inputOf(world, 'entrance', referral.id)
      return closeReferral(world.services, { ...input, ...end })
    },
    standings: { entrance: 'holder', secretariat: 'secretariat' },
  },
}

/** What each action is given beside the id, the version and the form. */
export function bodyOf(
  action: string,
  { world, other }: { world: ReferralWorld; other: Referral },
): Record<string, unknown> {
  const bodies: Record<string, Record<string, unknown>> = {
    addNote: { text: 'Vi har ringet.' },
    offerHandover: { to: world.units.ngo.id, reason: 'other-task', basis: null },
    declineHandover: { reason: 'no-capacity' },
    setResponsible: { kommunekode: '0461' },
    informPerson: { answer: 'informed', reason: null, on: null },
    markFiled: { on: null },
    joinReferrals: { with: other.id },
    closeReferral: { outcome: 'not-found', told: 'told-place-unclear', tries: 2 },
  }
  return { once: randomUUID(), ...bodies[action] }
}

async function offered(world: ReferralWorld, basis: 'person-agrees' | null): Promise<Referral> {
  const { referral } = await submitted(world)
  const input = await inputOf(world, 'entrance', referral.id)
  const to = world.units.odense.id
  return offerHandover(world.services, { ...input, to, reason: 'lived-elsewhere', basis })
}

async function moved(world: ReferralWorld, basis: 'person-agrees' | null): Promise<Referral> {
  const { id } = await offered(world, basis)
  return acceptHandover(world.services, await inputOf(world, 'odense', id))
}

export type Users = Record<Exclude<Person, 'public'>, Coordinator>
