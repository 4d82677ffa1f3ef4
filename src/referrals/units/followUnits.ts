import { randomUUID } from 'node:crypto'
import type { Instant } from '../../routing/types'
import { changeReferral, type Scene } from '../change'
import { isOpen } from '../guards'
import { deadlineOf } from '../receivers/termsOf'
import type { NewEvent, Referral } from '../rows/types'
import type { ReferralServices } from '../services'

type Now = Pick<Scene, 'receivers' | 'directory' | 'now'>

/**
 * What of an open referral is another than the units' hours and terms make it now: its deputy, its
 * deadline, its deputy's, the end of its offer. What the sender was promised stays as it was said.
 */
export function differsFromUnits(referral: Referral, scene: Now): Partial<Referral> {
  if (!isOpen(referral)) return {}
  const wanted: Partial<Referral> = {
    ...deputyNow(referral, scene),
    ...deadlinesNow(referral, scene),
  }
  const differing = Object.entries(wanted).filter(
    ([field, value]) => value !== referral[field as keyof Referral],
  )
  return Object.fromEntries(differing)
}

/** Sets what differs. */
export async function followUnits(services: ReferralServices, id: string): Promise<void> {
  await changeReferral(services, {
    id,
    once: randomUUID(),
    who: { actor: 'portal' },
    decide: (scene) => {
      const patch = differsFromUnits(scene.referral, scene)
      return { patch, events: movedBy(patch) }
    },
  })
}

/** Who took it in hand of the deputies before has no business in it any more; the new one is told. */
function deputyNow({ holder, deputy, escalation }: Referral, { receivers }: Now) {
  const receiver = receivers.get(holder)
  if (!receiver || receiver.deputy === deputy) return {}
  const isLate = escalation !== 'none'
  return {
    deputy: receiver.deputy,
    ...(isLate && ({ escalation: 'none', deputyToldAt: null, deputyDeadlineAt: null } as const)),
  }
}

function deadlinesNow(referral: Referral, scene: Now): Partial<Referral> {
  const { state, escalation, holder, waitsSince, deadlineAt } = referral
  const { deputy, deputyToldAt, deputyDeadlineAt, offeredTo, offeredAt, offerEndsAt } = referral
  const isWaiting = state === 'received' && escalation === 'none'
  const isTold = state === 'received' && escalation === 'deputy'
  return {
    ...(isWaiting && { deadlineAt: endOf(holder, waitsSince, deadlineAt, scene) }),
    ...(isTold &&
      deputyDeadlineAt !== null && {
        deputyDeadlineAt: endOf(deputy, deputyToldAt, deputyDeadlineAt, scene),
      }),
    ...(offerEndsAt !== null && { offerEndsAt: endOf(offeredTo, offeredAt, offerEndsAt, scene) }),
  }
}

/**
 * When a unit's time is up that began at a moment: a unit that paused or is gone is not waited for.
 * One without terms of its own (a deputy needs none) keeps what was set.
 */
function endOf(
  unit: string | null,
  began: Instant | null,
  set: Instant,
  { receivers, directory, now }: Now,
): Instant {
  const receiver = receivers.get(unit ?? '')
  if (!directory.services.has(unit ?? '') || receiver?.isPaused) return Math.min(set, now)
  return receiver && began !== null ? deadlineOf(receiver, began) : set
}

function movedBy({ deadlineAt, deputyDeadlineAt, offerEndsAt }: Partial<Referral>): NewEvent[] {
  return [deadlineAt, deputyDeadlineAt, offerEndsAt]
    .filter((until) => typeof until === 'number')
    .map((until) => ({ kind: 'deadline-moved', detail: { until } }))
}
