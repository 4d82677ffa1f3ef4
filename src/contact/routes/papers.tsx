import { PosterPage } from '../../../views/portal/pages/PosterPage'
import { PrintCardPage } from '../../../views/portal/pages/PrintCardPage'
import { inLanguage } from '../../http/language'
import { htmlPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type Route } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import { answersOf, ask } from '../ask'
import { municipalityRef } from '../municipalityRef'
import { pageValidity } from '../pageValidity'
import { qrSvg } from '../qr'
import { answersQuery } from '../question'
import { weeksOf } from '../weeks'
import { municipalityOf } from './municipality'

/** What one can take along or hang up: an A5 card of the answer, an A4 poster of the entrance. */
export function paperRoutes(portal: PortalContext): Route[] {
  const { places } = portal
  return [
    route({
      method: 'get',
      path: '/kontakt/:slug/print',
      query: answersQuery,
      cache: true,
      handler: async (context) => {
        const record = municipalityOf(places, context.params)
        const content = await portal.content.current()
        const at = portal.now()
        const asked = ask({ content, places, query: context.query, kommune: record.code, at })
        const { doors, entrance } = asked.answer
        // The code leads to the answer as it is then; what was answered stays off the paper.
        const url = portal.origin + inLanguage(`/kontakt/${record.slug}`, context.lang)
        return htmlPage(
          renderPage(
            <PrintCardPage
              site={siteFor(portal, context, content)}
              municipality={municipalityRef(record, content)}
              answers={answersOf(asked)}
              answer={asked.answer}
              weeks={weeksOf([...doors, entrance], at)}
              url={url}
              qrSvg={qrSvg(url)}
              at={at}
            />,
          ),
          {
            noindex: true,
            validUntil: asked.beforeTyped ? at : pageValidity(asked.answer, at),
          },
        )
      },
    }),
    route({
      method: 'get',
      path: '/kontakt/:slug/plakat',
      cache: true,
      handler: async (context) => {
        const record = municipalityOf(places, context.params)
        const content = await portal.content.current()
        const at = portal.now()
        const asked = ask({ content, places, query: {}, kommune: record.code, at })
        const { entrance } = asked.answer
        const url = portal.origin + inLanguage(`/kontakt/${record.slug}`, context.lang)
        return htmlPage(
          renderPage(
            <PosterPage
              site={siteFor(portal, context, content)}
              municipality={municipalityRef(record, content)}
              entrance={entrance}
              week={(entrance && weeksOf([entrance], at)[entrance.service.id]) ?? []}
              url={url}
              qrSvg={qrSvg(url)}
            />,
          ),
          { noindex: true, validUntil: pageValidity(asked.answer, at) },
        )
      },
    }),
  ]
}
