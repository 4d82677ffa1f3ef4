import type { HandoverBasis, OfferReason, Outcome, Told } from '../../../src/referrals/types'
import type { About, AgeGroup, Kommunekode, Situation } from '../../../src/routing/types'
import type { Asked } from '../../../src/referrals/types'
import type { ReportKey } from './texts'

/** What happens to a demo referral, so many hours after it came in. */
export type StoryStep = { after: number } & (
  | { does: 'take' | 'work' | 'accept' | 'take-over' | 'file' | 'withdraw' }
  | { does: 'note' | 'word'; text: string }
  | { does: 'offer'; to: string; reason: OfferReason; basis?: HandoverBasis }
  | { does: 'decline' }
  | { does: 'inform'; answer: 'informed' | 'not-identified' }
  | { does: 'close'; outcome: Outcome; told: Told; tries?: number }
  | { does: 'join'; with: string }
)

export type DemoReferral = {
  key: string
  /** Hours before the demo was loaded. */
  hoursAgo: number
  kommune: Kommunekode
  fra?: Kommunekode
  situation: Situation
  age: Exclude<AgeGroup, 'under-18'>
  about: About
  asked: Exclude<Asked, 'sagt-nej'>
  report: ReportKey
  position?: { lat: number; lon: number }
  /** How the sender can be written to or called. */
  reach?: 'email' | 'phone'
  lang?: 'da' | 'en'
  story: readonly StoryStep[]
}
