import { HowPage } from '../../../views/portal/pages/referral/HowPage'
import { htmlPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type Route } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'

/** `GET /henvendelse`: how to write, and the way to the door where one begins. */
export function howRoute(portal: PortalContext): Route {
  return route({
    method: 'get',
    path: '/henvendelse',
    handler: async (context) => {
      const content = await portal.content.current()
      const site = siteFor(portal, context, content)
      return htmlPage(renderPage(<HowPage site={site} />), { noindex: true })
    },
  })
}
