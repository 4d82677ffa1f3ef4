import type { Ref } from 'react'
import { Button } from '../../parts/Button'
import type { View } from '../view'

/**
 * Which keys do what, and a switch for those whose speech input or tremor presses them by chance
 * (WCAG 2.1.4).
 */
export function KeysHelp({
  isOn,
  view: { words },
  onSwitch,
  onClose,
  ref,
}: {
  isOn: boolean
  view: View
  onSwitch: (isOn: boolean) => void
  onClose: () => void
  ref?: Ref<HTMLDialogElement>
}) {
  const { keys } = words.list
  return (
    <dialog ref={ref} className="fi-dialog" aria-labelledby="fi-keys">
      <h2 id="fi-keys">{keys.title}</h2>
      <dl className="fi-keys">
        {keys.rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="fi-quiet">{keys.note}</p>
      <label className="fi-radio">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
        <span>{keys.use}</span>
      </label>
      <Button onClick={onClose}>{keys.close}</Button>
    </dialog>
  )
}
