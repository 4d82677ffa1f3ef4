import { z } from 'zod'
import { saidNotes } from '../../../views/portal/pages/referral/statusForms'
import { route, type Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { behindLink } from './secretLink'
import { statusPage } from './statusPage'

/** What was just done, so that a page after a redirect can say so; nothing else is in an address. */
const query = z.object({ tak: z.enum(saidNotes).optional().catch(undefined) })

/** `GET /henvendelse/:token`: where it is. */
export function statusRoute(portal: PortalContext): Route {
  return route({
    method: 'get',
    path: '/henvendelse/:token',
    query,
    handler: (context) =>
      behindLink(portal, context, (link) =>
        statusPage({ portal, context, link, said: context.query.tak ?? null }),
      ),
  })
}
