import { Icon } from '../Icon/Icon'

export type StatusStep = {
  title: string
  state: 'passed' | 'here' | 'ahead'
  /** When it was, for those passed and the one it is at. */
  time: string | null
  /** What it means. */
  text: string | null
  /** Beside the title, where something is not as it should be. */
  mark?: string | null
}

const icons = { passed: 'tick', here: 'door', ahead: 'dot' } as const

/** How far something is, on small doors: passed ones are night, the one here is lit. */
export function StatusSteps({
  steps,
  here,
}: {
  steps: readonly StatusStep[]
  /** Said of the step that it is at. */
  here: string
}) {
  return (
    <ol className="status-steps">
      {steps.map(({ title, time, text, state, mark }) => (
        <li key={title} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
          <span className="status-door">
            <Icon name={icons[state]} />
          </span>
          <div>
            <p>
              <strong>{title}</strong>
              {mark && (
                <span className="status-mark">
                  {' '}
                  <Icon name="warning" /> {mark}
                </span>
              )}
            </p>
            {(time || state === 'here') && (
              <p>
                {time}
                {time && state === 'here' && ' · '}
                {state === 'here' && <b>{here}</b>}
              </p>
            )}
            {text && <p>{text}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
