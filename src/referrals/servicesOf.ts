import type { Payload } from 'payload'
import { appError } from '../errors'
import type { ReferralServices } from './services'

const key = Symbol.for('faelles-indgang.referrals')

type Holder = { [key]?: ReferralServices }

/**
 * The one set of services of this process. It hangs on the database adapter, which the admin's
 * bundle shares with the front door; a module would be there twice.
 */
export function referralServicesOf({ db }: Payload): ReferralServices {
  const services = (db as Holder)[key]
  if (!services) throw appError({ code: 'unavailable', message: 'referrals have not been started' })
  return services
}

/** Called once, at start. */
export function keepReferralServices(services: ReferralServices): void {
  ;(services.payload.db as Holder)[key] = services
}
