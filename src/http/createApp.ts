import express, { type Express } from 'express'
import { admin } from './admin'
import { api } from './api'
import { handleErrors, notFound } from './errors/handleErrors'
import * as guards from './guards'
import { createHostCheck } from './hosts'
import { identify } from './identify'
import { inOrder } from './inOrder'
import { logRequests } from './logging'
import { mountRoutes } from './mountRoutes'
import { protect } from './protect'
import { limitRates } from './rateLimits'
import { refuseForeignWrites } from './sameOrigin'
import { publicHeaders } from './securityHeaders'
import type { AppServices } from './services'
import { tidyPaths } from './tidyPaths'

/** The front door: what a request meets, in this order. It knows nothing of ports. */
export function createApp(services: AppServices): Express {
  const { env } = services
  const headers = publicHeaders(env)
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  app.enable('strict routing')
  app.set('query parser', false)
  app.set('trust proxy', env.trustProxy)

  app.use(
    inOrder(
      identify(),
      logRequests(services.log),
      guards.refuseForeignHosts(createHostCheck(env)),
      guards.refuseOddMethods(),
      guards.refuseBadUrls(),
      guards.dropForgedForwarding(env),
      refuseForeignWrites(env),
      ...(env.isRateLimited ? [limitRates(services.rateLimits)] : []),
    ),
  )
  app.use('/api', protect(headers), api(services))
  app.use(admin(services))
  mountRoutes(app, services, headers)
  app.use(tidyPaths(headers))
  app.use(notFound())
  app.use(handleErrors(services, headers))
  return app
}
