import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Env } from '../env'
import type { Assets } from './assets'
import type { RenderErrorPage } from './errors/types'
import type { PageCache } from './pageCache'
import type { RateLimits } from './rateLimits'
import type { Route } from './route'

/** Next's request handler; it serves `/admin` and `/_next` and nothing else. */
export type AdminHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void

/** Everything the front door needs, handed in: it makes none of it and knows nothing of ports. */
export type AppServices = {
  env: Env
  log: Logger
  /** `null` leaves `/api` out. */
  payload: Payload | null
  /** `null` leaves the admin out: tests, and a portal whose admin runs elsewhere. */
  admin: AdminHandler | null
  /** The features' route tables, one after the other. */
  routes: readonly Route[]
  assets: Assets
  pageCache: PageCache
  renderErrorPage: RenderErrorPage
  /** Left out: the limits of `rateLimits.ts`. */
  rateLimits?: Partial<RateLimits>
}

/** What start-up hands to the server. */
export type Services = AppServices & {
  /** Names of the parts that do not answer now; empty = ready. */
  missing: () => Promise<readonly string[]>
  /** Ends the answers that would never end by themselves; then the server waits for the others. */
  endStreams?: () => void
  /** Lets the running job finish, stops timers and workers, closes the databases. */
  stop: () => Promise<void>
}
