/** The two languages of the portal: Danish at `/…`, English at `/en/…`. */
export const languages = ['da', 'en'] as const
export type Lang = (typeof languages)[number]

/** `/en/kontakt` → English `/kontakt`. The one place that knows how a URL names its language. */
export function splitLanguage(path: string): { lang: Lang; path: string } {
  if (path === '/en') return { lang: 'en', path: '/' }
  if (path.startsWith('/en/')) return { lang: 'en', path: path.slice(3) }
  return { lang: 'da', path }
}

/** The URL path of a page in a language: `inLanguage('/kontakt', 'en')` is `/en/kontakt`. */
export function inLanguage(path: string, lang: Lang): string {
  if (lang === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}
