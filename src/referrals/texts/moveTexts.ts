import type { Change } from '../change'
import type { Bodies } from '../receivers/types'
import type { HeldBack, Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import { contactPart, firstTextPart, holderName, makeKeys, wrapForHolder } from './keyring'

type Next = Pick<Referral, 'holder' | 'holding' | 'controller'>

/**
 * The words follow the referral to its next holder, or stay. Inside one controller they always
 * move, also those that a unit of that body kept before. To another they move on a stated basis
 * only; without one they stay sealed for the unit that had them, which the new holder rings, and
 * what is written from now on has a key of its own.
 */
export async function moveTexts(
  services: ReferralServices,
  { referral, bodies, next }: { referral: Referral; bodies: Bodies; next: Next },
): Promise<Required<Pick<Change, 'patch' | 'after'>>> {
  const isMoving = next.controller === referral.controller || referral.offerBasis !== null
  const holding = { unit: referral.holder, holding: referral.holding, part: referral.textPart }
  const goAlong = ({ unit }: HeldBack) => {
    const body = bodies.get(unit)?.id
    const isTheirs = unit === referral.holder || body === referral.controller
    return body === next.controller || (isMoving && isTheirs)
  }
  const kept = referral.heldBack.filter((one) => !goAlong(one))
  const carried = [...referral.heldBack.filter(goAlong), ...(isMoving ? [holding] : [])]
  for (const one of carried) {
    await wrapForHolder(services, {
      referral: referral.id,
      parts: everyPart(referral),
      from: nameOf(one),
      to: holderName(next),
    })
  }
  const after = async () => {
    for (const one of carried) {
      await services.keys.destroy({ referral: referral.id, holder: nameOf(one) })
    }
  }
  if (isMoving) return { patch: { heldBack: kept }, after }
  const textPart = textPartOf(next.holding)
  if (referral.textErasedAt === null) {
    await makeKeys(services, [{ referral: referral.id, part: textPart, holder: holderName(next) }])
  }
  return { patch: { textPart, heldBack: [...kept, holding] }, after }
}

/** What somebody may have a key of: one part from the start, and one of each later holder's own. */
function everyPart({ holding }: Pick<Referral, 'holding'>): string[] {
  const later = Array.from({ length: holding }, (_, index) => textPartOf(index + 1))
  return [firstTextPart, ...later, contactPart]
}

function textPartOf(holding: number): string {
  return `${firstTextPart}.${holding}`
}

function nameOf({ unit, holding }: HeldBack): string {
  return holderName({ holder: unit, holding })
}
