import type { Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { eraseContactRoute } from './eraseContact'
import { formRoute } from './form'
import { howRoute } from './how'
import { receiptRoute } from './receipt'
import { statusRoute } from './status'
import { withdrawRoute } from './withdraw'
import { wordRoute } from './word'

/** A concern handed over in writing: the form, its receipt, and what the secret link can do. */
export function referralRoutes(portal: PortalContext): Route[] {
  return [
    howRoute(portal),
    formRoute(portal),
    statusRoute(portal),
    receiptRoute(portal),
    wordRoute(portal),
    withdrawRoute(portal),
    eraseContactRoute(portal),
  ]
}
