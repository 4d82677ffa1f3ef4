import { MunicipalitiesPage, type Region } from '../../../views/portal/pages/MunicipalitiesPage'
import { htmlPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type Route } from '../../http/route'
import { regionOn } from '../../place'
import { siteFor, type PortalContext } from '../../portal/context'
import type { PublicContent } from '../../portal/content'
import type { Instant } from '../../routing/types'
import { ask } from '../ask'
import { pageValidity } from '../pageValidity'

/** `/kontakt/kommuner`: all 98 by region, those with an entrance of their own marked. */
export function municipalitiesRoute(portal: PortalContext): Route {
  return route({
    method: 'get',
    path: '/kontakt/kommuner',
    cache: true,
    handler: async (context) => {
      const content = await portal.content.current()
      const at = portal.now()
      return htmlPage(
        renderPage(
          <MunicipalitiesPage
            site={siteFor(portal, context, content)}
            regions={regionsOf({ portal, content, at })}
          />,
        ),
        { noindex: content.isDemo, validUntil: pageValidity({ validUntil: null }, at) },
      )
    },
  })
}

function regionsOf({
  portal,
  content,
  at,
}: {
  portal: PortalContext
  content: PublicContent
  at: Instant
}): Region[] {
  const { places } = portal
  const names = new Set(places.municipalities.map((record) => regionOn(record, at) ?? ''))
  return [...names]
    .map((name) => ({
      name,
      municipalities: places.municipalities
        .filter((record) => regionOn(record, at) === name)
        .map(({ code, name, slug }) => ({
          name,
          slug,
          hasEntrance:
            ask({ content, places, query: {}, kommune: code, at }).answer.entrance !== null,
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'da')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'))
}
