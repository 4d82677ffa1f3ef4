import { localPath } from '../links'
import type { Site } from '../site'
import { wordsFor } from '../words'

/**
 * What machines read. A page with a query is not indexed, nor is anything while made-up contacts
 * are public; canonical and language links leave the query out.
 */
export function Head({
  site,
  title,
  description,
  isIndexable,
  isSheet,
  extraStyles,
}: {
  site: Site
  title: string
  description: string
  isIndexable: boolean
  isSheet: boolean
  extraStyles: 'referral' | null
}) {
  const { shell } = wordsFor(site.lang)
  const full = title === shell.siteName ? title : `${title} · ${shell.siteName}`
  const url = site.origin + localPath(site.lang, site.path)
  const isHidden = !isIndexable || site.isDemo || site.search !== ''
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{full}</title>
      <meta name="description" content={description} />
      {isHidden && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={site.assets.css} />
      {isSheet && <link rel="stylesheet" href={site.assets.paper} />}
      {extraStyles && <link rel="stylesheet" href={site.assets[extraStyles]} />}
      <link rel="stylesheet" href={site.assets.print} media="print" />
      <link rel="preload" href={site.assets.font} as="font" type="font/woff2" crossOrigin="" />
      <link rel="icon" href={site.assets.favicon} type="image/svg+xml" />
      {isIndexable && <Addresses site={site} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={shell.siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {isIndexable && <meta property="og:url" content={url} />}
      <meta property="og:image" content={site.origin + site.assets.social} />
      <meta property="og:locale" content={site.lang === 'da' ? 'da_DK' : 'en_GB'} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="theme-color" content="#101c36" />
      <meta name="format-detection" content="telephone=no" />
      <script type="module" src={site.assets.js} />
    </head>
  )
}

/** The one address of this page, and the same page in the other language. */
function Addresses({ site }: { site: Site }) {
  return (
    <>
      <link rel="canonical" href={site.origin + localPath(site.lang, site.path)} />
      <link rel="alternate" hrefLang="da" href={site.origin + localPath('da', site.path)} />
      <link rel="alternate" hrefLang="en" href={site.origin + localPath('en', site.path)} />
      <link rel="alternate" hrefLang="x-default" href={site.origin + localPath('da', site.path)} />
    </>
  )
}
