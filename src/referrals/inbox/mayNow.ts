import { mayDo, type ReferralAction, type Standing } from '../../../collections/referrals/access'
import { isOpen } from '../guards'
import type { Referral } from '../rows/types'

type Row = Pick<Referral, 'state' | 'offeredTo' | 'textErasedAt'>

/**
 * What somebody in a standing may do as things stand now: what a page offers. The actions ask again
 * (`collections/referrals/access.ts`, `guards.ts`); a test holds the two together.
 */
export function mayNow(referral: Row, standing: Standing): ReferralAction[] {
  const all = Object.keys(mayDo) as ReferralAction[]
  return all.filter((action) => {
    const standings: readonly Standing[] = mayDo[action]
    return standings.includes(standing) && fits[action](referral)
  })
}

const isUntaken = ({ state }: Row) => state === 'received'
const hasTexts = ({ textErasedAt }: Row) => textErasedAt === null
const isOffered = (referral: Row) => isOpen(referral) && referral.offeredTo !== null
const isOpenOrClosed = (referral: Row) => isOpen(referral) || referral.state === 'closed'

const fits: Record<ReferralAction, (referral: Row) => boolean> = {
  acknowledge: isUntaken,
  startWork: ({ state }) => state === 'received' || state === 'taken',
  addNote: (referral) => isOpen(referral) && hasTexts(referral),
  readTexts: hasTexts,
  offerHandover: (referral) => isOpen(referral) && !isOffered(referral),
  takeBackOffer: isOffered,
  acceptHandover: isOffered,
  declineHandover: isOffered,
  takeOver: isUntaken,
  setResponsible: isOpen,
  informPerson: isOpenOrClosed,
  markFiled: isOpenOrClosed,
  joinReferrals: isOpen,
  closeReferral: isOpen,
  eraseTexts: hasTexts,
  chase: isUntaken,
}
