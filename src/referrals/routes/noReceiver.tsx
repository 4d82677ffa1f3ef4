import { NoReceiverPage } from '../../../views/portal/pages/referral/NoReceiverPage'
import { htmlPage, type Page } from '../../http/page'
import { renderPage } from '../../http/render'
import type { PortalContext } from '../../portal/context'
import { noteGap } from '../actions/noteGap'
import type { ReferralScene } from './scene'

/** Nobody receives: no text is taken, and that somebody is missing here is noted once a month. */
export async function noReceiver({
  portal,
  scene,
  isGone,
}: {
  portal: PortalContext
  scene: ReferralScene
  /** The unit stopped receiving while somebody wrote: what they typed is given back. */
  isGone: boolean
}): Promise<Page> {
  const { asked, draft, site, municipality, at } = scene
  const { situation } = asked.question
  await noteGap(portal.referrals, { kommunekode: municipality.code, situation })
  return htmlPage(
    renderPage(
      <NoReceiverPage
        site={site}
        draft={draft}
        municipality={municipality}
        answer={asked.answer}
        isGone={isGone}
        at={at}
      />,
    ),
    { noindex: true },
  )
}
