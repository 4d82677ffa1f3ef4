import type { Lang } from './words'

/** Addresses of the built files, as `src/assets/build.ts` writes them to its manifest. */
export type Assets = {
  css: string
  /** For pages that are meant for paper. */
  paper: string
  /** For the pages of a written referral. */
  referral: string
  /** For every page when it is printed. */
  print: string
  js: string
  font: string
  favicon: string
  /** Preview picture for shared links, 1200 × 630. */
  social: string
}

/** What every page needs to know about where and how it is shown. */
export type Site = {
  lang: Lang
  /** `https://example.dk`, without a slash at the end. */
  origin: string
  /** Path without language prefix: `/kontakt/esbjerg` in both languages. */
  path: string
  /** The query as it stands in the address, with `?`, or empty. */
  search: string
  assets: Assets
  /** True while any made-up contact is public: a banner, and no indexing anywhere. */
  isDemo: boolean
}

/** The secretariat's own channels, shown where somebody may want to complain or ask. */
export type Secretariat = { name: string; email: string; phone: string }

/** A municipality as pages name it. */
export type MunicipalityRef = {
  code: string
  /** `Esbjerg`. */
  name: string
  /** `Esbjerg Kommune`. */
  officialName: string
  slug: string
  /** Only a number the municipality itself has confirmed. */
  mainLine: string | null
}
