import { inLanguage } from '../../http/language'
import { redirectPage } from '../../http/page'
import { route, type Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { eraseContact } from '../actions/eraseContact'
import { readOnce } from './once'
import { behindLink } from './secretLink'

/** `POST /henvendelse/:token/slet-kontakt`: how the sender is reached is erased at once. */
export function eraseContactRoute(portal: PortalContext): Route {
  return route({
    method: 'post',
    path: '/henvendelse/:token/slet-kontakt',
    handler: (context) =>
      behindLink(portal, context, async ({ token }) => {
        const once = readOnce(context.form)
        const isErased = await eraseContact(portal.referrals, { token, once })
        const path = inLanguage(`/henvendelse/${token}`, context.lang)
        return redirectPage(isErased ? `${path}?tak=kontakt` : path)
      }),
  })
}
