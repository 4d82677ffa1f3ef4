import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import type { ReceivingAgreement } from '../../../src/payload-types'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { takeDue } from '../../../src/referrals/due/takeDue'
import { readEvents } from '../../../src/referrals/rows/events'
import { findByToken, findReferral } from '../../../src/referrals/rows/referrals'
import type { Referral } from '../../../src/referrals/rows/types'
import type { Submission } from '../../../src/referrals/submission'
import { hashOfToken } from '../../../src/referrals/token'
import { aSubmission, signedIn, type ReferralWorld, type Unit } from './world'

/** Hands a concern over, and gives the referral and its secret. */
export async function submitted(
  { services }: ReferralWorld,
  changes: Partial<Submission> = {},
): Promise<{ referral: Referral; token: string }> {
  const receipt = await submitReferral(services, aSubmission(changes))
  if (!receipt) throw new Error('nobody receives')
  const req = await createLocalReq({}, services.payload)
  const referral = await findByToken(req, hashOfToken(receipt.token))
  if (!referral) throw new Error('it was not stored')
  return { referral, token: receipt.token }
}

/** Lets milliseconds go by; then what is due is done. */
export async function passes({ clock, services }: ReferralWorld, ms: number): Promise<void> {
  clock.now += ms
  await takeDue(services)
}

export async function reload({ services }: ReferralWorld, id: string): Promise<Referral> {
  const found = await findReferral(await createLocalReq({}, services.payload), id)
  if (!found) throw new Error('no such referral')
  return found
}

export async function kindsOf({ services }: ReferralWorld, id: string): Promise<string[]> {
  const events = await readEvents(await createLocalReq({}, services.payload), id)
  return events.map(({ kind }) => kind)
}

/** What an action of a unit's coordinator is given, for the referral as it is now. */
export async function inputOf(world: ReferralWorld, unit: Unit, id: string) {
  const { version } = await reload(world, id)
  return { user: signedIn(world.coordinators[unit]), id, version, once: randomUUID() }
}

export async function templatesOf(
  { services }: ReferralWorld,
  referral: string,
): Promise<string[]> {
  const { docs } = await services.payload.find({
    collection: 'messages',
    where: { referral: { equals: referral } },
    sort: 'at',
    pagination: false,
  })
  return docs.map(({ template }) => template)
}

/** Names under which keys of a referral lie: `part holder`. */
export async function keysOf({ keys }: ReferralWorld, id: string): Promise<string[]> {
  const rows = await keys.list({ after: { referral: id, part: '', holder: '' }, limit: 50 })
  return rows
    .filter(({ referral }) => referral === id)
    .map(({ part, holder }) => `${part} ${holder}`)
    .sort()
}

/** Changes the terms on which a unit receives. */
export async function setAgreement(
  world: ReferralWorld,
  unit: Unit,
  data: Partial<ReceivingAgreement>,
): Promise<void> {
  await world.services.payload.update({
    collection: 'receiving-agreements',
    where: { service: { equals: world.units[unit].id } },
    data,
  })
  world.refresh()
}
