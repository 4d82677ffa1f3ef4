import { ActionForm } from './ActionForm'
import type { FormProps } from './controls'

export function FiledForm({ view, controls }: FormProps) {
  const { filed } = view.words.forms
  return (
    <ActionForm
      form="filed"
      title={filed.title}
      lead={filed.lead}
      submit={filed.submit}
      controls={controls}
      view={view}
      onSubmit={() => controls.onSubmit('markFiled', {})}
    />
  )
}
