import type { ReactElement } from 'react'
import type { Site } from '../../views/portal/site'
import { htmlPage } from '../http/page'
import { renderPage } from '../http/render'
import { route, type Route } from '../http/route'
import type { PublicContent } from './content'
import { siteFor, type PortalContext } from './context'

/** A page that is the same for everybody until content changes. */
export function plainPage(
  portal: PortalContext,
  path: string,
  view: (props: { site: Site; content: PublicContent }) => ReactElement,
): Route {
  return route({
    method: 'get',
    path,
    cache: true,
    handler: async (context) => {
      const content = await portal.content.current()
      const site = siteFor(portal, context, content)
      return htmlPage(renderPage(view({ site, content })), { noindex: content.isDemo })
    },
  })
}
