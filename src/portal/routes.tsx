import { AboutPage } from '../../views/portal/pages/AboutPage'
import { AccessibilityPage } from '../../views/portal/pages/AccessibilityPage'
import { DataPage } from '../../views/portal/pages/DataPage'
import { FrontPage } from '../../views/portal/pages/FrontPage'
import { PrivacyPage } from '../../views/portal/pages/PrivacyPage'
import { inLanguage } from '../http/language'
import { redirectPage } from '../http/page'
import { route, type Route } from '../http/route'
import { citedLaw } from '../legal'
import type { PortalContext } from './context'
import { fileRoutes } from './fileRoutes'
import { machineRoutes } from './machineRoutes'
import { plainPage } from './plainPage'

/** When the accessibility statement was last gone through: change it with the statement. */
const accessibilityWrittenOn = Date.UTC(2026, 10, 23, 12)

/** The front page and the pages about the portal itself. */
export function portalRoutes(portal: PortalContext): Route[] {
  const { secretariat } = portal
  return [
    plainPage(portal, '/', ({ site, content }) => (
      <FrontPage site={site} organisations={content.partners} />
    )),
    plainPage(portal, '/om', ({ site }) => <AboutPage site={site} secretariat={secretariat} />),
    plainPage(portal, '/om/data', ({ site }) => <DataPage site={site} laws={citedLaw} />),
    plainPage(portal, '/tilgaengelighed', ({ site }) => (
      <AccessibilityPage site={site} secretariat={secretariat} writtenOn={accessibilityWrittenOn} />
    )),
    plainPage(portal, '/privatliv', ({ site, content }) => (
      <PrivacyPage site={site} secretariat={secretariat} periods={content.periods} />
    )),
    route({
      method: 'get',
      path: '/was',
      handler: ({ lang }) => redirectPage(inLanguage('/tilgaengelighed', lang), 301),
    }),
    ...machineRoutes(portal),
    ...fileRoutes(portal),
  ]
}
