import type { Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { answerRoute } from './answer'
import { jsonRoutes } from './json'
import { municipalitiesRoute } from './municipalities'
import { paperRoutes } from './papers'
import { placeRoute } from './place'
import { professionalsRoute } from './professionals'
import { reportRoutes } from './report'

/** The finder. Fixed words stand before `:slug`, which would take them for a municipality. */
export function contactRoutes(portal: PortalContext): Route[] {
  return [
    placeRoute(portal),
    ...jsonRoutes(portal),
    municipalitiesRoute(portal),
    professionalsRoute(portal),
    ...reportRoutes(portal),
    ...paperRoutes(portal),
    answerRoute(portal),
  ]
}
