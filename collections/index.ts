import type { CollectionConfig } from 'payload'
import { ContactReports } from './contact-reports'
import { Leases } from './leases'
import { Media } from './media'
import { Municipalities } from './municipalities'
import { Organisations } from './organisations'
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
  Revisions,
  Leases,
]
