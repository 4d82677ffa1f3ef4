import { Icon } from '../../parts/Icon'
import { Press } from '../../parts/Press'
import type { View } from '../view'

/** The code, and the way back to the list: a cross beside it, on a phone a line above it. */
export function PanelHead({
  code,
  of,
  view: { words },
  onClose,
}: {
  code: string
  /** The referral that it is the head of, once that is there. */
  of?: string
  view: View
  onClose: () => void
}) {
  return (
    <div className="fi-panel__head">
      <Press className="fi-back" onClick={onClose}>
        <Icon name="back" />
        <span>{words.panel.back}</span>
      </Press>
      <h2 id="fi-code" data-of={of} tabIndex={-1}>
        {code}
      </h2>
      <Press className="fi-close" aria-label={words.panel.close} onClick={onClose}>
        <Icon name="close" />
      </Press>
    </div>
  )
}
