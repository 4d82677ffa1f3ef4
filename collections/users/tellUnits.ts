import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { coordinatorAdded, type AddedByRole } from '../../src/messages/coordinatorAdded'
import { enqueue } from '../../src/messages/enqueue'
import type { ReceivingAgreement, User } from '../../src/payload-types'
import { idOf, isSecretariat } from '../access/roles'
import { unitsReadBy } from './access'

/**
 * Nobody comes to read what is written to a unit without its people being told: in the transaction
 * that makes somebody a coordinator, whoever does it. A deputy can take over and read, so the people
 * of the unit that it stands in for are told as well. The seed makes its users before agreements,
 * and marks itself, for it puts back who has been taken out.
 */
export const tellUnits: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, req }) => {
  if (req.context.isSeed) return
  const before = unitsReadBy(previousDoc ?? {})
  const units = unitsReadBy(doc).filter((unit) => !before.includes(unit))
  if (units.length === 0) return
  const by = { role: roleOf(req), user: req.user ? String(req.user.id) : null }
  const agreements = await agreementsOf(req, units)
  const messages = units.flatMap((unit) =>
    coordinatorAdded({ user: doc.id, unit, by }, peopleToTell(agreements, unit)),
  )
  await enqueue({ req, messages, at: Date.now() })
}

async function agreementsOf(req: PayloadRequest, units: string[]): Promise<ReceivingAgreement[]> {
  const { docs } = await req.payload.find({
    collection: 'receiving-agreements',
    where: { or: [{ service: { in: units } }, { deputy: { in: units } }] },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

function peopleToTell(agreements: readonly ReceivingAgreement[], unit: string): string[] {
  const about = agreements.filter(
    ({ service, deputy }) => idOf(service) === unit || idOf(deputy) === unit,
  )
  const people = about.flatMap((agreement) => agreement.people.map(idOf))
  return [...new Set(people)].filter((id) => id !== null)
}

/** Only the two may give roles and units; without a user it is a command on the server. */
function roleOf({ user }: PayloadRequest): AddedByRole {
  if (!user) return 'portal'
  return isSecretariat(user) ? 'secretariat' : 'organisation-admin'
}
