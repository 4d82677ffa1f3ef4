import { appError } from '../errors'
import type { Change, Scene } from './change'
import { noOffer } from './rows/offer'
import type { HeldBack, Referral } from './rows/types'
import type { ReferralServices } from './services'
import { contactPart, holderName, makeKeys, wrapForHolder } from './texts/keyring'

/**
 * What changes when another unit becomes the holder. Its key is there before the change is
 * committed, the former one's is destroyed after it, so that at every moment somebody can read.
 *
 * Inside one controller the words always move. To another they move on a stated basis only; without
 * one they stay sealed for the unit that had them, which the new holder rings, and what is written
 * from now on has a key of its own.
 */
export async function moveTo(
  services: ReferralServices,
  { referral, receivers, directory }: Pick<Scene, 'referral' | 'receivers' | 'directory'>,
  to: string,
): Promise<Required<Pick<Change, 'patch' | 'after'>>> {
  const receiver = receivers.get(to)
  const service = receiver?.service ?? directory.services.get(to)
  if (!service) throw appError({ code: 'conflict', message: 'the unit is no longer there' })
  // Without an agreement of its own it can only be the deputy, a unit of the same body.
  const controller = receiver?.controller.id ?? referral.controller
  const holding = referral.holding + 1
  const next = { holder: to, holding }
  const names = { from: holderName(referral), to: holderName(next) }
  const base: Partial<Referral> = {
    ...noOffer,
    ...next,
    controller,
    deputy: receiver?.deputy ?? null,
    escalation: 'none',
    deputyToldAt: null,
    deputyDeadlineAt: null,
  }
  if (controller === referral.controller || referral.offerBasis !== null) {
    const parts = [referral.textPart, contactPart]
    await wrapForHolder(services, { referral: referral.id, parts, ...names })
    return {
      patch: base,
      after: () => services.keys.destroy({ referral: referral.id, holder: names.from }),
    }
  }
  const textPart = `text.${holding}`
  if (referral.textErasedAt === null) {
    await makeKeys(services, [{ referral: referral.id, part: textPart, holder: names.to }])
  }
  const kept: HeldBack = {
    unit: referral.holder,
    holding: referral.holding,
    part: referral.textPart,
  }
  const patch = { ...base, textPart, heldBack: [...referral.heldBack, kept] }
  return { patch, after: async () => undefined }
}
