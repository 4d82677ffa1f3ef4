import { useState } from 'react'
import { CheckField } from '../../parts/choices'
import { ActionForm } from './ActionForm'
import type { FormProps } from './controls'

/** Erases what was written, once somebody has said twice that they mean it. */
export function EraseForm({ view, controls }: FormProps) {
  const words = view.words.forms.erase
  const [isTried, setTried] = useState(false)
  const isSure = controls.draft.sure === 'yes'
  return (
    <ActionForm
      form="erase"
      title={words.title}
      lead={words.lead}
      submit={words.submit}
      look="danger"
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (isSure) controls.onSubmit('eraseTexts', {})
      }}
    >
      <p>{words.when}</p>
      <CheckField
        id="fi-erase-sure"
        label={words.sure}
        isChecked={isSure}
        error={isTried && !isSure ? words.missing : null}
        onChange={(isChecked) => controls.onDraft({ sure: isChecked ? 'yes' : '' })}
      />
    </ActionForm>
  )
}
