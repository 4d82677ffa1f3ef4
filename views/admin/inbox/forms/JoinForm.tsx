import { useState } from 'react'
import { Button } from '../../parts/Button'
import { TextField } from '../../parts/fields'
import { nearMoment } from '../../parts/moments'
import { looksLikeCode } from '../looksLikeCode'
import { ActionForm } from './ActionForm'
import { refusalOf, type FormProps } from './controls'
import type { Suggestion } from '../../../../src/referrals/joining/suggestJoins'

/** What the comparing came to: not asked yet, on its way, or what it found. */
export type Suggestions = 'unasked' | 'asked' | readonly Suggestion[]

/** Two that are probably about the same person become one visit. */
export function JoinForm({
  detail: _detail,
  view,
  controls,
  suggestions,
  onSuggest,
}: FormProps & { suggestions: Suggestions; onSuggest: () => void }) {
  const words = view.words.forms.join
  const { draft, onDraft } = controls
  const [isTried, setTried] = useState(false)
  const { code = '' } = draft
  const isWrong = !looksLikeCode(code)
  const refused = refusalOf(controls, 'code')
    ? words.errors.code
    : refusalOf(controls, 'with') && words.errors.with
  return (
    <ActionForm
      form="join"
      title={words.title}
      lead={words.lead}
      submit={words.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        if (!isWrong) controls.onSubmit('joinReferrals', { code: code.trim() })
      }}
    >
      <Found
        suggestions={suggestions}
        view={view}
        onSuggest={onSuggest}
        onChoose={(chosen) => onDraft({ code: chosen })}
      />
      <TextField
        id="fi-join-code"
        label={words.code}
        maxLength={20}
        value={code}
        error={isTried && isWrong ? words.errors.code : refused}
        onChange={(value) => onDraft({ code: value })}
      />
    </ActionForm>
  )
}

function Found({
  suggestions,
  view,
  onSuggest,
  onChoose,
}: {
  suggestions: Suggestions
  view: FormProps['view']
  onSuggest: () => void
  onChoose: (code: string) => void
}) {
  const words = view.words.forms.join
  if (typeof suggestions === 'string') {
    const isAsked = suggestions === 'asked'
    return (
      <div className="fi-field">
        <Button icon="join" onClick={onSuggest} isBusy={isAsked}>
          {isAsked ? words.suggesting : words.suggest}
        </Button>
        <p className="fi-help">{words.suggestHelp}</p>
      </div>
    )
  }
  if (suggestions.length === 0) return <p role="status">{words.none}</p>
  return (
    <div className="fi-field" role="status">
      <p className="fi-strong">{words.found}</p>
      <ul className="fi-found">
        {suggestions.map(({ id, code, near, receivedAt }) => (
          <li key={id}>
            <Button onClick={() => onChoose(code)}>{code}</Button>{' '}
            <span className="fi-quiet">
              {words.near[near]} · {nearMoment(receivedAt, view.now, view.lang)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function UnjoinForm({ view, controls }: FormProps) {
  const words = view.words.forms.join
  return (
    <ActionForm
      form="unjoin"
      title={words.unjoin}
      lead={words.unjoinLead}
      submit={words.unjoinSubmit}
      controls={controls}
      view={view}
      onSubmit={() => controls.onSubmit('unjoinReferral', {})}
    />
  )
}
