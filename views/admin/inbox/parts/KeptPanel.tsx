import type { KeptReferral } from '../../../../src/referrals/inbox/types'
import type { View } from '../view'
import { PanelHead } from './PanelHead'
import { StateChip } from './StateChip'
import { TextsBox, type TextsState } from './TextsBox'

/** For a former unit of another body: what it may still read, and nothing of what came after. */
export function KeptPanel({
  referral,
  texts,
  view,
  onClose,
  onShow,
  onHide,
}: {
  referral: KeptReferral
  texts: TextsState
  view: View
  onClose: () => void
  onShow: () => void
  onHide: () => void
}) {
  const { handedOver } = view.words.labels
  return (
    <aside className="fi-panel" aria-labelledby="fi-code">
      <PanelHead code={referral.code} of={referral.id} view={view} onClose={onClose} />
      <StateChip chip={{ label: handedOver, icon: 'swap', tone: 'done' }} />
      <TextsBox
        detail={referral}
        state={texts}
        open={null}
        view={view}
        onShow={onShow}
        onHide={onHide}
        onOpen={nothing}
        renderForm={() => null}
      />
    </aside>
  )
}

function nothing() {
  // It has no forms.
}
