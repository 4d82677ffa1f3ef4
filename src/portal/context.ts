import type { Payload } from 'payload'
import type { Assets, Secretariat, Site } from '../../views/portal/site'
import type { PublicContext } from '../http/route'
import type { Places } from '../place'
import type { Protection } from '../referrals/protection/protection'
import type { ReferralServices } from '../referrals/services'
import type { Instant } from '../routing/types'
import type { PublicContent } from './content'
import type { Snapshot } from './snapshot'

/** What the portal's routes are given at start. */
export type PortalContext = {
  payload: Payload
  places: Places
  content: Snapshot<PublicContent>
  /** Without a slash at the end. */
  origin: string
  assets: Assets
  /** The folder of the build that holds them. */
  assetsDir: string
  secretariat: Secretariat
  referrals: ReferralServices
  /** What keeps machines from filling the form of a referral. */
  protection: Protection
  now: () => Instant
}

/** Where a page stands and how it is shown, as every view wants to know. */
export function siteFor(
  portal: Pick<PortalContext, 'origin' | 'assets'>,
  { lang, path, url }: Pick<PublicContext<unknown>, 'lang' | 'path' | 'url'>,
  { isDemo }: Pick<PublicContent, 'isDemo'>,
): Site {
  return {
    lang,
    origin: portal.origin,
    path,
    search: url.slice(path.length),
    assets: portal.assets,
    isDemo,
  }
}
