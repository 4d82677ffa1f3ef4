import { appError } from '../errors'
import type { Change, Scene } from './change'
import { noOffer } from './rows/offer'
import type { Referral } from './rows/types'
import type { ReferralServices } from './services'
import { moveTexts } from './texts/moveTexts'

/**
 * What changes when another unit becomes the holder. Its key is there before the change is
 * committed, the former one's is destroyed after it, so that at every moment somebody can read.
 *
 * @throws `conflict` when the unit is no longer there, or would be of another body without having
 *   agreed to receive
 */
export async function moveTo(
  services: ReferralServices,
  scene: Pick<Scene, 'referral' | 'receivers' | 'bodies' | 'directory'>,
  to: string,
): Promise<Required<Pick<Change, 'patch' | 'after'>>> {
  const { referral, receivers, bodies, directory } = scene
  const receiver = receivers.get(to)
  const controller = bodies.get(to)?.id
  if (controller === undefined || !directory.services.has(to))
    throw notThere('the unit is no longer there')
  const isInBody = controller === referral.controller
  if (!receiver && !isInBody) throw notThere('the unit has no agreement to receive')
  const next = { holder: to, holding: referral.holding + 1 }
  const moved = await moveTexts(services, { referral, bodies, next: { ...next, controller } })
  return {
    patch: {
      ...noOffer,
      ...next,
      ...moved.patch,
      ...(isInBody ? {} : dutiesOfItsOwn(referral)),
      controller,
      deputy: receiver?.deputy ?? null,
      escalation: 'none',
      deputyToldAt: null,
      deputyDeadlineAt: null,
    },
    after: moved.after,
  }
}

/** Another controller has to tell the person and to file by itself (GDPR art. 14). */
function dutiesOfItsOwn({ reminded }: Referral): Partial<Referral> {
  return {
    informed: null,
    exemptReason: null,
    informedAt: null,
    filedAt: null,
    reminded: reminded.filter((one) => one !== 'inform'),
  }
}

function notThere(message: string) {
  return appError({ code: 'conflict', message })
}
