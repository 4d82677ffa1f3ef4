import { ChildPage } from '../../../views/portal/pages/referral/ChildPage'
import { DangerPage } from '../../../views/portal/pages/referral/DangerPage'
import type { ReferralStep } from '../../../views/portal/pages/referral/form'
import { RefusedPage } from '../../../views/portal/pages/referral/RefusedPage'
import { renderPage } from '../../http/render'
import type { ReferralScene } from './scene'

/**
 * Where there is no form: life in danger, a child (barnets lov § 133 and § 135), a person who has
 * said no. Nothing is stored. Whoever goes back to the question itself may answer it again.
 *
 * @returns a whole document, or `null` to go on
 */
export function stopFor(scene: ReferralScene, goTo: ReferralStep | null): string | null {
  const { draft, unit, asked, ...shared } = scene
  const isChild = draft.age === 'under-18' || draft.children === 'ja'
  if (draft.danger === 'ja') return renderPage(<DangerPage site={scene.site} draft={draft} />)
  if (isChild && goTo !== 'start') {
    return renderPage(<ChildPage {...shared} draft={draft} answer={asked.answer} />)
  }
  const isAskedAgain = goTo === 'start' || goTo === 'spurgt'
  if (draft.asked === 'sagt-nej' && unit && !isAskedAgain) {
    return renderPage(<RefusedPage {...shared} draft={draft} unit={unit} />)
  }
  return null
}
