import type { ReactNode } from 'react'
import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import { Button, type ButtonLook } from '../../parts/Button'
import type { IconName } from '../../parts/Icon'
import type { ActionName, FormName } from '../forms/controls'
import type { View } from '../view'

type Press = { action: ActionName; label: string; icon: IconName }

/** The next right thing as the one amber button, and what else is often done beside it. */
export function Actions({
  detail,
  open,
  busy,
  view: { words },
  onPress,
  onOpen,
  renderForm,
}: {
  detail: Pick<ReferralDetail, 'may'>
  open: FormName | null
  /** The one that was sent and is not answered yet. */
  busy: ActionName | null
  view: View
  onPress: (action: ActionName) => void
  onOpen: (form: FormName) => void
  renderForm: (form: FormName) => ReactNode
}) {
  const { actions } = words.panel
  const presses: Press[] = (
    [
      { action: 'acceptHandover', label: actions.accept, icon: 'tick' },
      { action: 'takeOver', label: actions.takeOver, icon: 'tick' },
      { action: 'acknowledge', label: actions.take, icon: 'tick' },
      { action: 'startWork', label: actions.start, icon: 'arrow' },
      { action: 'takeBackOffer', label: actions.takeBack, icon: 'back' },
      { action: 'chase', label: actions.chase, icon: 'bell' },
    ] as const
  ).filter(({ action }) => detail.may.includes(action) && !isImplied(action, detail))
  const [first, ...others] = presses
  const opens = (
    [
      { form: 'decline', action: 'declineHandover', label: actions.decline, icon: 'close' },
      { form: 'offer', action: 'offerHandover', label: actions.offer, icon: 'swap' },
      { form: 'close', action: 'closeReferral', label: actions.close, icon: 'close' },
    ] as const
  ).filter(({ action }) => detail.may.includes(action))
  if (!first && opens.length === 0) return null
  // While a form is open its own button is the lamp; with nothing to press, ending it is.
  const lampOf = (isNext: boolean): ButtonLook => (isNext && open === null ? 'lamp' : 'line')
  const button = ({ action, label, icon }: Press, isNext: boolean) => (
    <Button
      key={action}
      id={`fi-press-${action}`}
      look={lampOf(isNext)}
      icon={icon}
      isBusy={busy === action}
      onClick={() => onPress(action)}
    >
      {label}
    </Button>
  )
  const isEnding = (form: FormName) => !first && form === 'close'
  return (
    <div className="fi-actions">
      {first && button(first, true)}
      {others.length + opens.length > 0 && (
        <div className="fi-actions__others">
          {others.map((press) => button(press, false))}
          {opens.map(({ form, label, icon }) => (
            <Button
              key={form}
              id={`fi-open-${form}`}
              look={lampOf(isEnding(form))}
              icon={icon}
              aria-expanded={open === form}
              onClick={() => onOpen(form)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {open && opens.some(({ form }) => form === open) && renderForm(open)}
    </div>
  )
}

/** To begin on what nobody has taken is to take it: one button is enough. */
function isImplied(action: ActionName, { may }: Pick<ReferralDetail, 'may'>): boolean {
  return action === 'startWork' && may.includes('acknowledge')
}
