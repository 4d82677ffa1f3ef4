import { randomUUID } from 'node:crypto'
import { changeReferral, type Change, type Scene } from '../change'
import { isOpen } from '../guards'
import { moveTo } from '../moveTo'
import { toPeopleOf, toSecretariat } from '../notices'
import { holdersIn } from '../receivers/holdersIn'
import { deadlineOf } from '../receivers/termsOf'
import type { ReferralServices } from '../services'

/**
 * Its unit dropped out: the deputy, a unit of the same body, is the holder from now on, and is told.
 * Where that one is gone as well the secretariat is told, once, that nobody looks after it.
 */
export async function moveFromGone(services: ReferralServices, id: string): Promise<void> {
  await changeReferral(services, {
    id,
    once: randomUUID(),
    who: { actor: 'portal' },
    decide: (scene) => {
      // Another unit may have taken it since the portal saw that its unit is gone.
      const isGone = !holdersIn(scene).includes(scene.referral.holder)
      if (!isGone || !isOpen(scene.referral)) return { events: [] }
      const { deputy, controller } = scene.referral
      const isThere =
        deputy !== null &&
        scene.directory.services.has(deputy) &&
        scene.bodies.get(deputy)?.id === controller
      return isThere ? toDeputy(services, scene, deputy) : toNobody(scene)
    },
  })
}

/** For a deputy without terms of its own: a day by the clock. */
const withoutTerms = 24 * 60 * 60 * 1000

async function toDeputy(services: ReferralServices, scene: Scene, deputy: string): Promise<Change> {
  const { referral, receivers, now } = scene
  const { patch, after } = await moveTo(services, scene, deputy)
  const terms = receivers.get(deputy)
  const template = 'referral-moved-to-deputy'
  return {
    // Whoever had taken it is gone with the unit: it waits to be taken again, and is late again.
    patch: {
      ...patch,
      state: 'received',
      takenAt: null,
      workStartedAt: null,
      promisedAt: null,
      waitsSince: now,
      deadlineAt: terms ? deadlineOf(terms, now) : now + withoutTerms,
    },
    events: [{ kind: 'moved-to-deputy', detail: { from: referral.holder, unit: deputy } }],
    messages: await toPeopleOf(scene, { unit: deputy, template }),
    after,
  }
}

function toNobody(scene: Scene): Change {
  if (scene.referral.escalation === 'secretariat') return { events: [] }
  return {
    patch: { escalation: 'secretariat', deputyDeadlineAt: null },
    events: [{ kind: 'secretariat-told' }],
    messages: [toSecretariat(scene, 'referral-late-secretariat')],
  }
}
