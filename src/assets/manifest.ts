import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built files, ready for a page. */
export type AssetManifest = {
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
  social: string
  /** The service worker's address; its file is `sw.js` in the folder of the build. */
  sw: string
}

/** Reads what `buildAssets` wrote. Throws when nothing has been built. */
export function readManifest(dir: string): AssetManifest {
  return JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as AssetManifest
}
