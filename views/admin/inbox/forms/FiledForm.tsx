import { useState } from 'react'
import { ActionForm } from './ActionForm'
import type { FormProps } from './controls'
import { DutyDay, dutyDayOf, wrongDay } from './DutyDay'

/** The day on which what must be kept was put into the unit's own case system. */
export function FiledForm({ detail, view, controls }: FormProps) {
  const { filed } = view.words.forms
  const { receivedAt } = detail
  const [isTried, setTried] = useState(false)
  const on = dutyDayOf(controls.draft.on, view)
  const day = { value: on, receivedAt, view }
  return (
    <ActionForm
      form="filed"
      title={filed.title}
      lead={filed.lead}
      submit={filed.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (wrongDay({ ...day, isTried: true, refused: null })) return
        controls.onSubmit('markFiled', { on })
      }}
    >
      <DutyDay
        {...day}
        id="fi-filed-on"
        label={filed.on}
        problem={wrongDay({ ...day, isTried, refused: controls.problem })}
        onChange={(value) => controls.onDraft({ on: value })}
      />
    </ActionForm>
  )
}
