import type { CollectionConfig, GlobalConfig } from 'payload'
import { ContactReports } from './contact-reports'
import { Leases } from './leases'
import { Media } from './media'
import { Municipalities } from './municipalities'
import { Messages } from './messages'
import { Organisations } from './organisations'
import { ReceivingAgreements } from './receiving-agreements'
import { ReferralEvents } from './referral-events'
import { ReferralGaps } from './referral-gaps'
import { ReferralPeriods } from './referral-periods'
import { ReferralTexts } from './referral-texts'
import { Referrals } from './referrals'
import { Revisions } from './revisions'
import { RoutingRules } from './routing-rules'
import { Services } from './services'
import { SituationAdvice } from './situation-advice'
import { Users } from './users'

/** The content model, in the order the admin shows it. */
export const collections: CollectionConfig[] = [
  Services,
  RoutingRules,
  SituationAdvice,
  Municipalities,
  ContactReports,
  Organisations,
  Users,
  Media,
  ReceivingAgreements,
  ReferralGaps,
  Referrals,
  ReferralTexts,
  ReferralEvents,
  Messages,
  Revisions,
  Leases,
]

/** Settings: documents of which there is one. */
export const globals: GlobalConfig[] = [ReferralPeriods]
