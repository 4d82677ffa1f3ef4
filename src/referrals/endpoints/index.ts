import type { Endpoint } from 'payload'
import { actingEndpoints } from './acting'
import { readingEndpoints } from './reading'
import { streamEndpoint } from './stream'

/** What the admin's screens ask of the referrals, below `/api`; each for whoever is signed in. */
export const referralEndpoints: Endpoint[] = [
  streamEndpoint,
  ...readingEndpoints,
  ...actingEndpoints,
]
