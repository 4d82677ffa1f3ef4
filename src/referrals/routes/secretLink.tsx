import { UnknownLinkPage } from '../../../views/portal/pages/referral/UnknownLinkPage'
import { htmlPage, type Page } from '../../http/page'
import { renderPage } from '../../http/render'
import type { RequestContext } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import { readStatus } from '../status/readStatus'
import type { ReferralStatus } from '../status/types'

/** A secret link that leads somewhere, and what it shows. */
export type Link = { token: string; status: ReferralStatus }

/** Where a secret link leads: on with its status, or to one kind page for all that lead nowhere. */
export async function behindLink(
  portal: PortalContext,
  context: RequestContext<unknown>,
  found: (link: Link) => Page | Promise<Page>,
): Promise<Page> {
  const { token = '' } = context.params
  const status = await readStatus(portal.referrals, token)
  return status ? found({ token, status }) : unknownLink(portal, context)
}

async function unknownLink(portal: PortalContext, context: RequestContext<unknown>) {
  const content = await portal.content.current()
  const site = siteFor(portal, context, content)
  return htmlPage(renderPage(<UnknownLinkPage site={site} />), { status: 404, noindex: true })
}
