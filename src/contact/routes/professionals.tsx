import { ProfessionalsPage } from '../../../views/portal/pages/ProfessionalsPage'
import type { Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { plainPage } from '../../portal/plainPage'

/** `/kontakt/fagfolk`: for people who meet somebody through their work. */
export function professionalsRoute(portal: PortalContext): Route {
  return plainPage(portal, '/kontakt/fagfolk', ({ site }) => <ProfessionalsPage site={site} />)
}
