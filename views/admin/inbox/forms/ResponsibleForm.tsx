import { useState } from 'react'
import { SelectField } from '../../parts/fields'
import { ActionForm } from './ActionForm'
import type { FormProps } from './controls'

/** Which municipality is in charge by law (handlekommune). */
export function ResponsibleForm({ detail, view, controls }: FormProps) {
  const words = view.words.forms.responsible
  const [isTried, setTried] = useState(false)
  const kommunekode = controls.draft.kommunekode ?? detail.responsible?.kommunekode ?? ''
  return (
    <ActionForm
      form="responsible"
      title={words.title}
      lead={words.lead}
      submit={words.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (kommunekode) controls.onSubmit('setResponsible', { kommunekode })
      }}
    >
      <SelectField
        id="fi-responsible"
        label={words.label}
        value={kommunekode}
        empty={words.choose}
        error={isTried && !kommunekode ? words.choose : null}
        groups={[
          {
            label: '',
            choices: [...view.municipalities].map(([value, label]) => ({ value, label })),
          },
        ]}
        onChange={(value) => controls.onDraft({ kommunekode: value })}
      />
    </ActionForm>
  )
}
