import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { idOf } from '../../../collections/access/roles'
import { inTransaction } from '../../database'
import { appError } from '../../errors'
import type { ReceivingAgreement } from '../../payload-types'
import { dateOf, localDay } from '../../routing/localTime'
import type { User } from '../change'
import type { ReferralServices } from '../services'
import { unknownReferral } from '../stance'
import { unitsAsked } from './unitsAsked'

export type Person = { id: string; name: string }

/** Who has the duty today at a unit, and who could. */
export type Duty = { unit: string; person: Person | null; colleagues: readonly Person[] }

type Services = Pick<ReferralServices, 'payload' | 'now'>

/** The duty of the day at each unit that a coordinator serves and that has an agreement. */
export async function readDuty(services: Services, { user }: { user: User }): Promise<Duty[]> {
  const req = await createLocalReq({ user: user ?? undefined }, services.payload)
  const units = unitsAsked(user)
  const agreements = await findAgreements(req, { service: { in: units } })
  const colleagues = await findColleagues(req, units)
  const today = todayOf(services)
  return agreements.map(({ service, dutyPerson, dutyOn }) => {
    const unit = idOf(service) ?? ''
    const there = colleagues.filter(({ units: served }) => served.includes(unit)).map(toPerson)
    const onDuty = dutyOn === today ? idOf(dutyPerson) : null
    return { unit, person: there.find(({ id }) => id === onDuty) ?? null, colleagues: there }
  })
}

/**
 * Says who has the duty at a unit today, as the user: nobody, or a coordinator who serves it.
 *
 * @throws `invalid` when it is not a unit of the user's or not a coordinator of that unit;
 *   `not-found` where the unit has no agreement
 */
export async function setDuty(
  services: Services,
  { user, unit, person }: { user: User; unit: string; person: string | null },
): Promise<void> {
  const { payload } = services
  const [own = ''] = unitsAsked(user, unit)
  const asUser = await createLocalReq({ user: user ?? undefined }, payload)
  await inTransaction({ payload, req: asUser }, async (req) => {
    const [agreement] = await findAgreements(req, { service: { equals: own } })
    if (!agreement) throw unknownReferral()
    const isColleague = (await findColleagues(req, [own])).some(({ id }) => id === person)
    if (person !== null && !isColleague) {
      const details = [{ field: 'person', message: 'is not a coordinator of the unit' }]
      throw appError({ code: 'invalid', message: 'a duty person from elsewhere', details })
    }
    await payload.update({
      collection: 'receiving-agreements',
      id: agreement.id,
      data: { dutyPerson: person, dutyOn: person === null ? null : todayOf(services) },
      depth: 0,
      req,
      overrideAccess: false,
    })
  })
}

function todayOf({ now }: Services): string {
  return dateOf(localDay(now()))
}

async function findAgreements(req: PayloadRequest, where: Where): Promise<ReceivingAgreement[]> {
  const { docs } = await req.payload.find({
    collection: 'receiving-agreements',
    where,
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return docs
}

/** Coordinators of these units by name: who works there may know them, whoever may read users. */
async function findColleagues(
  req: PayloadRequest,
  units: readonly string[],
): Promise<(Person & { units: string[] })[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ services: { in: [...units] } }, { roles: { in: ['referral-coordinator'] } }],
    },
    select: { name: true, services: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs.map(({ id, name, services }) => ({
    id,
    name,
    units: (services ?? []).map(idOf).filter((unit) => unit !== null),
  }))
}

function toPerson({ id, name }: Person): Person {
  return { id, name }
}
