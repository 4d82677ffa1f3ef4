import { inLanguage, languages } from '../http/language'
import { textPage } from '../http/page'
import { route, type Route } from '../http/route'
import type { PortalContext } from './context'

const fixedPaths = [
  '/',
  '/kontakt',
  '/kontakt/kommuner',
  '/kontakt/fagfolk',
  '/om',
  '/om/data',
  '/tilgaengelighed',
  '/privatliv',
]

/** What search engines ask for. */
export function machineRoutes(portal: PortalContext): Route[] {
  return [
    route({
      method: 'get',
      path: '/robots.txt',
      languages: 'one',
      cache: true,
      // Never "Disallow: /", not even for the demo: who may not read a page never sees its noindex.
      handler: async () => {
        const { isDemo } = await portal.content.current()
        const lines = ['User-agent: *', 'Disallow: /admin', 'Disallow: /api']
        const map = isDemo ? [] : [`Sitemap: ${portal.origin}/sitemap.xml`]
        return textPage(`${[...lines, ...map].join('\n')}\n`)
      },
    }),
    route({
      method: 'get',
      path: '/sitemap.xml',
      languages: 'one',
      cache: true,
      handler: () => textPage(sitemap(portal), { type: 'application/xml; charset=utf-8' }),
    }),
  ]
}

function sitemap({ origin, places }: PortalContext): string {
  const paths = [...fixedPaths, ...places.municipalities.map(({ slug }) => `/kontakt/${slug}`)]
  const alternates = (path: string) =>
    languages
      .map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}${inLanguage(path, lang)}"/>`,
      )
      .join('')
  const urls = paths.flatMap((path) =>
    languages.map(
      (lang) => `<url><loc>${origin}${inLanguage(path, lang)}</loc>${alternates(path)}</url>`,
    ),
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('\n')}\n</urlset>\n`
  )
}
