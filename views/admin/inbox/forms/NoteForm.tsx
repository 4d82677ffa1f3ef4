import { useState } from 'react'
import { holdsCpr } from '../../../../src/privacy/cpr'
import { TextArea } from '../../parts/fields'
import { ActionForm } from './ActionForm'
import { refusalOf, type FormProps } from './controls'

/** As many characters as the portal takes. */
export const noteLimit = 2_000

/** A note of the unit; what looks like a CPR number does not even leave the browser. */
export function NoteForm({ view, controls }: FormProps) {
  const { note } = view.words.forms
  const [isTried, setTried] = useState(false)
  const { text = '' } = controls.draft
  const wrong = wrongWith(text)
  const refusal = refusalOf(controls, 'text') as keyof typeof note.errors | null
  const error = isTried && wrong ? note.errors[wrong] : refusal && note.errors[refusal]
  return (
    <ActionForm
      form="note"
      title={note.title}
      submit={note.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (!wrong) controls.onSubmit('addNote', { text })
      }}
    >
      <TextArea
        id="fi-note-text"
        label={note.label}
        help={note.help}
        maxLength={noteLimit}
        value={text}
        error={error}
        onChange={(value) => controls.onDraft({ text: value })}
      />
      {text.length > noteLimit - 200 && (
        <p className="fi-help" role="status">
          {note.left(noteLimit - text.length)}
        </p>
      )}
    </ActionForm>
  )
}

function wrongWith(text: string): 'empty' | 'long' | 'cpr' | null {
  if (text.trim() === '') return 'empty'
  if (text.trim().length > noteLimit) return 'long'
  return holdsCpr(text) ? 'cpr' : null
}
