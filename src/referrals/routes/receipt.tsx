import { ReceiptPage } from '../../../views/portal/pages/referral/ReceiptPage'
import { qrSvg } from '../../contact/qr'
import { inLanguage } from '../../http/language'
import { htmlPage, redirectPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type Route } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import { behindLink } from './secretLink'

/** `GET /henvendelse/:token/kvittering`: the code and the link, for as long as there is a code. */
export function receiptRoute(portal: PortalContext): Route {
  return route({
    method: 'get',
    path: '/henvendelse/:token/kvittering',
    handler: (context) =>
      behindLink(portal, context, async ({ token, status }) => {
        const path = inLanguage(`/henvendelse/${token}`, context.lang)
        if (status.state === 'withdrawn' || status.state === 'erased') return redirectPage(path)
        const content = await portal.content.current()
        return htmlPage(
          renderPage(
            <ReceiptPage
              site={siteFor(portal, context, content)}
              token={token}
              status={status}
              qrSvg={qrSvg(portal.origin + path)}
              at={portal.now()}
            />,
          ),
          { noindex: true },
        )
      }),
  })
}
