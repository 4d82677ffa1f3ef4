import type { Payload } from 'payload'
import type { KeyStore } from '../keys'
import type { MasterKeys } from '../privacy/seal'
import type { Directory } from '../routing/directory'
import type { Instant } from '../routing/types'
import type { Periods } from './periods'
import type { Bodies, Receivers } from './receivers/types'

/** What the actions of referrals are given. */
export type ReferralServices = {
  payload: Payload
  keys: KeyStore
  masters: MasterKeys
  /** Secret of the status links. */
  linkKey: string
  /** Who receives, on what terms, and how long things are kept: as last read. */
  current: () => Promise<{
    directory: Directory
    receivers: Receivers
    bodies: Bodies
    periods: Periods
    /** The newest change of public content they were read with. */
    revision: string
  }>
  now: () => Instant
}
