import { useState } from 'react'
import { declineReasons, type DeclineReason } from '../../../../src/referrals/types'
import { RadioField } from '../../parts/choices'
import { ActionForm } from './ActionForm'
import type { FormProps } from './controls'

export function DeclineForm({ view, controls }: FormProps) {
  const { forms, labels } = view.words
  const [isTried, setTried] = useState(false)
  const { reason = '' } = controls.draft
  return (
    <ActionForm
      form="decline"
      title={forms.decline.title}
      lead={forms.decline.lead}
      submit={forms.decline.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (reason) controls.onSubmit('declineHandover', { reason })
      }}
    >
      <RadioField<DeclineReason>
        id="fi-decline-reason"
        label={forms.decline.reason}
        value={reason as DeclineReason | ''}
        error={isTried && !reason ? forms.missing : null}
        choices={declineReasons.map((code) => ({
          value: code,
          label: labels.declineReasons[code],
        }))}
        onChange={(value) => controls.onDraft({ reason: value })}
      />
    </ActionForm>
  )
}
