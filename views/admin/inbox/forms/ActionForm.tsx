import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from '../../parts/Button'
import { Notice } from '../../parts/Notice'
import { conflictText } from '../conflictText'
import type { View } from '../view'
import type { FormControls, FormName } from './controls'

/**
 * The frame of a small form: its name, what it does, what is in its way, and its two buttons. The
 * first field has the focus when it opens; a wrong one gets it when it is sent.
 */
export function ActionForm({
  form,
  title,
  lead,
  submit,
  look = 'lamp',
  controls,
  view,
  onSubmit,
  children,
}: {
  form: FormName
  title: string
  lead?: string
  submit: string | null
  look?: ButtonLook
  controls: FormControls
  view: View
  onSubmit: () => void
  children?: ReactNode
}) {
  const ref = useRef<HTMLFormElement>(null)
  const [attempts, setAttempts] = useState(0)
  const { isBusy, problem } = controls
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>(fields)?.focus()
  }, [])
  useEffect(() => {
    if (attempts > 0) focusWrong(ref.current)
  }, [attempts])
  useEffect(() => {
    if (problem) focusWrong(ref.current)
  }, [problem])
  return (
    <form
      ref={ref}
      className="fi-form"
      id={`fi-form-${form}`}
      aria-labelledby={`fi-form-${form}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isBusy) return
        // What is known to have changed is not sent on the old state.
        if (controls.changed) return ref.current?.querySelector('button')?.focus()
        onSubmit()
        // Drawn together with what the form found wrong, so the focus goes there in the same turn.
        setAttempts((count) => count + 1)
      }}
    >
      <h3 id={`fi-form-${form}-title`}>{title}</h3>
      {lead && <p className="fi-lead">{lead}</p>}
      <Obstacle controls={controls} view={view} />
      {children}
      <div className="fi-buttons">
        {submit !== null && (
          <Button type="submit" look={look} isBusy={isBusy}>
            {isBusy ? view.words.forms.sending : submit}
          </Button>
        )}
        <Button look="quiet" onClick={controls.onCancel}>
          {view.words.forms.cancel}
        </Button>
      </div>
    </form>
  )
}

/** What came between, in words; what was typed stays where it is. */
function Obstacle({ controls, view: { words } }: { controls: FormControls; view: View }) {
  const { changed, problem, onReload } = controls
  const { problems } = words.forms
  if (changed) {
    return (
      <Notice tone="warn" role="alert">
        <p>
          <strong>{conflictText(changed, words)}</strong> {problems.conflictKept}
        </p>
        <Button onClick={onReload}>{problems.load}</Button>
      </Notice>
    )
  }
  if (!problem || problem.kind === 'conflict') return null
  return (
    <Notice tone={problem.kind === 'invalid' ? 'danger' : 'warn'} role="alert">
      <p>{problems[problem.kind]}</p>
    </Notice>
  )
}

const fields = 'select, textarea, input:checked, input'

function focusWrong(form: HTMLFormElement | null) {
  const wrong = form?.querySelector<HTMLElement>('.fi-error')
  const group = wrong?.closest('.fi-field, .fi-radios')
  group?.querySelector<HTMLElement>(fields)?.focus()
}
