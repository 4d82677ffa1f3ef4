import { randomUUID } from 'node:crypto'
import { StatusPage } from '../../../views/portal/pages/referral/StatusPage'
import type { TypedWord } from '../../../views/portal/pages/referral/status/StatusMore'
import type { Said } from '../../../views/portal/pages/referral/statusForms'
import { ask } from '../../contact/ask'
import { htmlPage, type Page } from '../../http/page'
import { renderPage } from '../../http/render'
import type { RequestContext } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import type { Link } from './secretLink'

/** The status as a page; with a word that was typed and not taken it is shown again (422). */
export async function statusPage({
  portal,
  context,
  link: { token, status },
  said = null,
  typed = null,
}: {
  portal: PortalContext
  context: RequestContext<unknown>
  link: Link
  said?: Said | null
  typed?: TypedWord | null
}): Promise<Page> {
  const content = await portal.content.current()
  const { places } = portal
  const at = portal.now()
  const path = `/henvendelse/${token}`
  const site = siteFor(portal, { ...context, path, url: path }, content)
  // The page knows no place: who is told to ask somebody else gets doors for all of Denmark.
  const { answer } = ask({ content, places, query: {}, kommune: null, at })
  const html = renderPage(
    <StatusPage
      site={site}
      token={token}
      status={status}
      once={{ word: randomUUID(), contact: randomUUID() }}
      said={said}
      typed={typed}
      doors={answer.doors}
      at={at}
    />,
  )
  return htmlPage(html, { status: typed ? 422 : 200, noindex: true })
}
