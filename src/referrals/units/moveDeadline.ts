import { randomUUID } from 'node:crypto'
import type { Instant } from '../../routing/types'
import { changeReferral } from '../change'
import { deadlineOf } from '../receivers/termsOf'
import type { Receivers } from '../receivers/types'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'

type Now = { receivers: Receivers; now: Instant }

/** Whether the deadline of one that waits is another than the unit's hours and terms give now. */
export function hasDeadlineMoved(referral: Referral, { receivers, now }: Now): boolean {
  return deadlineNow(referral, { receivers, now }) !== referral.deadlineAt
}

/** Sets the deadline anew. What the sender was promised stays as it was said. */
export async function moveDeadline(services: ReferralServices, id: string): Promise<void> {
  await changeReferral(services, {
    id,
    once: randomUUID(),
    who: { actor: 'portal' },
    decide: ({ referral, receivers, now }) => {
      const isWaiting = referral.state === 'received' && referral.escalation === 'none'
      const deadlineAt = deadlineNow(referral, { receivers, now })
      if (!isWaiting || deadlineAt === referral.deadlineAt) return { events: [] }
      return {
        patch: { deadlineAt },
        events: [{ kind: 'deadline-moved', detail: { until: deadlineAt } }],
      }
    },
  })
}

/** A paused unit is not waited for. A unit without terms (it dropped out) keeps what was set. */
function deadlineNow(referral: Referral, { receivers, now }: Now): Instant {
  const receiver = receivers.get(referral.holder)
  if (!receiver) return referral.deadlineAt
  if (receiver.isPaused) return Math.min(referral.deadlineAt, now)
  return deadlineOf(receiver, referral.waitsSince)
}
