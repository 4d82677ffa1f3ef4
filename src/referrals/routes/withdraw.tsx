import { randomUUID } from 'node:crypto'
import { sureField } from '../../../views/portal/pages/referral/statusForms'
import { WithdrawPage } from '../../../views/portal/pages/referral/WithdrawPage'
import { inLanguage } from '../../http/language'
import { htmlPage, redirectPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type Route } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import { withdraw } from '../actions/withdraw'
import { assertMay } from '../protection/mayAct'
import { readOnce } from './once'
import { behindLink } from './secretLink'

/** `POST /henvendelse/:token/traek-tilbage`: asks once more, then erases at once. */
export function withdrawRoute(portal: PortalContext): Route {
  return route({
    method: 'post',
    path: '/henvendelse/:token/traek-tilbage',
    handler: (context) =>
      behindLink(portal, context, async ({ token, status }) => {
        const isSure = context.form.get(sureField) === 'ja'
        if (status.isOpen && !isSure) {
          const content = await portal.content.current()
          const site = siteFor(portal, context, content)
          const page = <WithdrawPage site={site} token={token} once={randomUUID()} />
          return htmlPage(renderPage(page), { noindex: true })
        }
        // Ended meanwhile, or sent twice: the status says which.
        if (status.isOpen) {
          const once = readOnce(context.form)
          assertMay({ context, portal, act: 'withdrawals' })
          await withdraw(portal.referrals, { token, once })
        }
        return redirectPage(inLanguage(`/henvendelse/${token}`, context.lang))
      }),
  })
}
