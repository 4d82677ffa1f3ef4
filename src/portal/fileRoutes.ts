import { readFileSync } from 'node:fs'
import path from 'node:path'
import { redirectPage, textPage } from '../http/page'
import { route, type Route } from '../http/route'
import type { PortalContext } from './context'

/** Built files whose address must not change: all others have their content's hash in the name. */
export function fileRoutes({
  assets,
  assetsDir,
}: Pick<PortalContext, 'assets' | 'assetsDir'>): Route[] {
  const worker = readFileSync(path.join(assetsDir, 'sw.js'), 'utf8')
  return [
    route({
      method: 'get',
      path: '/sw.js',
      languages: 'one',
      cache: true,
      handler: () => textPage(worker, { type: 'text/javascript; charset=utf-8' }),
    }),
    ...['/favicon.ico', '/favicon.svg'].map((icon) =>
      route({
        method: 'get',
        path: icon,
        languages: 'one',
        handler: () => redirectPage(assets.favicon, 307),
      }),
    ),
  ]
}
