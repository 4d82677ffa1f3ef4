import { useState } from 'react'
import { exemptReasons, informedAnswers, type Informed } from '../../../../src/referrals/types'
import { ButtonLink } from '../../parts/Button'
import { RadioField } from '../../parts/choices'
import { SelectField } from '../../parts/fields'
import { accessPath } from '../links'
import { ActionForm } from './ActionForm'
import type { FormProps } from './controls'
import { DutyDay, dutyDayOf, wrongDay } from './DutyDay'

/** How the person was told that data about them came in (GDPR art. 14). */
export function InformForm({ detail, view, controls }: FormProps) {
  const { forms, labels } = view.words
  const words = forms.inform
  const { draft, onDraft } = controls
  const [isTried, setTried] = useState(false)
  const { answer = '', reason = '' } = draft
  const isExempt = answer === 'exempt'
  const isTold = answer === 'informed'
  const on = dutyDayOf(draft.on, view)
  const day = { value: on, receivedAt: detail.receivedAt, view }
  return (
    <ActionForm
      form="inform"
      title={words.title}
      lead={words.lead}
      submit={words.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (!answer || (isExempt && !reason)) return
        if (isTold && wrongDay({ ...day, isTried: true, refused: null })) return
        controls.onSubmit('informPerson', {
          answer,
          reason: isExempt ? reason : null,
          on: isTold ? on : null,
        })
      }}
    >
      <div className="fi-buttons fi-buttons--quiet">
        <ButtonLink look="quiet" href={accessPath} target="_blank">
          {words.text}
        </ButtonLink>
      </div>
      <RadioField<Informed>
        id="fi-inform-answer"
        label={words.answer}
        value={answer as Informed | ''}
        error={isTried && !answer ? forms.missing : null}
        choices={informedAnswers.map((code) => ({
          value: code,
          label: labels.informed[code],
          help: words.help[code],
        }))}
        onChange={(value) => onDraft({ answer: value })}
      />
      {isTold && (
        <DutyDay
          {...day}
          id="fi-inform-on"
          label={words.on}
          problem={wrongDay({ ...day, isTried, refused: controls.problem })}
          onChange={(value) => onDraft({ on: value })}
        />
      )}
      {isExempt && (
        <SelectField
          id="fi-inform-reason"
          label={words.reason}
          value={reason}
          empty={words.choose}
          error={isTried && !reason ? words.choose : null}
          groups={[
            {
              label: '',
              choices: exemptReasons.map((code) => ({
                value: code,
                label: labels.exemptReasons[code],
              })),
            },
          ]}
          onChange={(value) => onDraft({ reason: value })}
        />
      )}
    </ActionForm>
  )
}
