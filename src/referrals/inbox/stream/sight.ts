import type { Referral, ReferralEvent } from '../../rows/types'
import { shows, type Standing } from '../../../../collections/referrals/access'
import type { InboxGroup } from '../types'

/** The box in which a referral lies for who stands to it like this; the secretariat has its own list. */
export function groupOf(
  { state }: Pick<Referral, 'state'>,
  standing: Standing,
): InboxGroup | 'worklist' | null {
  if (!shows('progress', standing)) return null
  if (standing === 'secretariat') return 'worklist'
  if (standing === 'offered') return 'offers'
  if (state === 'received') return 'new'
  return state === 'taken' || state === 'working' ? 'taken' : 'closed'
}

/**
 * The units whose people had sight of a referral after these events, by the timeline alone: the
 * holder, the one it was offered to, the deputy while it was late; and the secretariat, once it was
 * told. So that who loses sight of one
 * by what happened next can be told that it is gone.
 */
export function unitsWithSight(events: readonly ReferralEvent[]): ReadonlySet<string> {
  let sight: Sight = nobody
  for (const event of events) sight = after(sight, event)
  return new Set(Object.values(sight).filter((unit) => unit !== null))
}

type Sight = {
  holder: string | null
  offeredTo: string | null
  deputy: string | null
  /** Told to the secretariat, which stands for itself beside the units. */
  secretariat: typeof theSecretariat | null
}

export const theSecretariat = 'secretariat'

const nobody: Sight = { holder: null, offeredTo: null, deputy: null, secretariat: null }

function after(sight: Sight, { kind, unit, detail }: ReferralEvent): Sight {
  const named = typeof detail?.unit === 'string' ? detail.unit : null
  switch (kind) {
    case 'received':
      return { ...sight, holder: named }
    case 'offered':
      return { ...sight, offeredTo: named }
    case 'offer-taken-back':
    case 'offer-expired':
    case 'declined':
      return { ...sight, offeredTo: null }
    case 'accepted':
    case 'taken-over':
      return { ...nobody, holder: unit }
    case 'moved-to-deputy':
      return { ...nobody, holder: named }
    case 'deputy-told':
      return { ...sight, deputy: named }
    case 'secretariat-told':
      return { ...sight, secretariat: theSecretariat }
    case 'acknowledged':
    case 'work-started':
      return { ...sight, deputy: null }
    case 'closed':
    case 'withdrawn':
      return { ...sight, offeredTo: null, deputy: null }
    default:
      return sight
  }
}
