import { useState } from 'react'
import { looksLikeCode } from '../looksLikeCode'
import { outcomes, toldTexts, type Outcome, type Told } from '../../../../src/referrals/types'
import { Notice } from '../../parts/Notice'
import { RadioField } from '../../parts/choices'
import { TextField } from '../../parts/fields'
import { ActionForm } from './ActionForm'
import { refusalOf, type FormProps } from './controls'

/** How it ended, for the unit; and one of the four neutral texts, for the sender. */
export function CloseForm({ view, controls }: FormProps) {
  const { forms, labels } = view.words
  const words = forms.close
  const { draft, onDraft } = controls
  const [isTried, setTried] = useState(false)
  const { outcome = '', told = '', tries = '', sameAs = '' } = draft
  const isTries = /^[1-9]\d?$/.test(tries.trim())
  const wrong = {
    outcome: outcome === '' ? forms.missing : null,
    told: told === '' ? forms.missing : null,
    tries: outcome === 'not-found' && !isTries ? words.errors.tries : null,
    sameAs: outcome === 'duplicate' && !looksLikeCode(sameAs) ? words.errors.sameAs : null,
  }
  return (
    <ActionForm
      form="close"
      title={words.title}
      submit={words.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (Object.values(wrong).some(Boolean)) return
        controls.onSubmit('closeReferral', {
          outcome,
          told,
          tries: outcome === 'not-found' ? Number(tries) : null,
          sameAs: outcome === 'duplicate' ? sameAs.trim() : null,
        })
      }}
    >
      <RadioField<Outcome>
        id="fi-close-outcome"
        label={words.outcome}
        help={words.outcomeHelp}
        value={outcome as Outcome | ''}
        error={isTried ? wrong.outcome : null}
        choices={outcomes.map((code) => ({ value: code, label: labels.outcomes[code] }))}
        onChange={(value) => onDraft({ outcome: value, told: told || suggested[value] })}
      />
      {outcome === 'not-found' && (
        <TextField
          id="fi-close-tries"
          label={words.tries}
          inputMode="numeric"
          maxLength={2}
          value={tries}
          error={isTried ? wrong.tries : null}
          onChange={(value) => onDraft({ tries: value })}
        />
      )}
      {outcome === 'duplicate' && (
        <TextField
          id="fi-close-same"
          label={words.sameAs}
          help={words.sameAsHelp}
          maxLength={20}
          value={sameAs}
          error={
            (isTried && wrong.sameAs) || (refusalOf(controls, 'sameAs') && words.errors.sameAs)
          }
          onChange={(value) => onDraft({ sameAs: value })}
        />
      )}
      {outcome === 'child' && (
        <Notice tone="warn">
          <p>{words.child}</p>
        </Notice>
      )}
      <RadioField<Told>
        id="fi-close-told"
        label={words.told}
        help={words.toldHelp}
        value={told as Told | ''}
        error={isTried ? wrong.told : null}
        choices={toldTexts.map((code) => ({ value: code, label: labels.told[code] }))}
        onChange={(value) => onDraft({ told: value })}
      />
    </ActionForm>
  )
}

/** What most would say; it can be chosen otherwise. */
const suggested: Record<Outcome, Told> = {
  'met-helped': 'told-followed-up',
  'met-declined': 'told-followed-up',
  'not-found': 'told-place-unclear',
  'already-known': 'told-followed-up',
  'handed-over-outside': 'told-right-place',
  'not-homelessness': 'told-not-us',
  duplicate: 'told-followed-up',
  misuse: 'told-not-us',
  child: 'told-right-place',
  emergency: 'told-followed-up',
}
