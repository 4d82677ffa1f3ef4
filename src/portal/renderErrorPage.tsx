import { ErrorPage, errorStatusFor } from '../../views/portal/pages/ErrorPage'
import type { RenderErrorPage } from '../http/errors/types'
import { renderPage } from '../http/render'
import type { PortalContext } from './context'

/** Errors in the portal's own look. They read nothing: the database may be what failed. */
export function renderErrorPage({
  origin,
  assets,
}: Pick<PortalContext, 'origin' | 'assets'>): RenderErrorPage {
  return ({ status, lang, requestId, retryAfter, details }) =>
    renderPage(
      <ErrorPage
        site={{ lang, origin, path: '/', search: '', assets, isDemo: false }}
        status={errorStatusFor(status)}
        retryAfter={retryAfter}
        requestId={requestId}
        fields={details.map(({ field }) => field)}
      />,
    )
}
