import { askedAnswers } from '../../../../src/referrals/types'
import { ChoiceRows } from '../../parts/ChoiceRows/ChoiceRows'
import { FieldError } from '../../parts/FieldError/FieldError'
import { Notice } from '../../parts/Notice/Notice'
import { wordsFor } from '../../words'
import { errorOf } from './errors'
import { referralFields } from './form'
import { StepFrame } from './StepFrame'
import type { StepProps } from './unit'

/** Does the person know? Never called consent: nobody consents for another. */
export function AskedStep(props: StepProps) {
  const { draft, errors, site } = props
  const words = wordsFor(site.lang).referral.steps.asked
  const name = referralFields.asked
  const error = errorOf('asked', errors, draft, site.lang)
  const chosen = draft.asked ?? (draft.about === 'mig' ? 'mig' : null)
  return (
    <StepFrame {...props} step="spurgt" title={words.question} asks={['asked']}>
      <fieldset className={error ? 'has-error' : undefined}>
        <legend>
          <h1>{words.question}</h1>
        </legend>
        <Notice icon="message" text={words.explain} />
        {error && <FieldError id={`${name}-fejl`} text={error} lang={site.lang} />}
        <ChoiceRows
          name={name}
          rows={askedAnswers.map((value) => ({ value, label: words.answers[value] }))}
          chosen={chosen}
          describedBy={error ? `${name}-fejl` : undefined}
        />
      </fieldset>
    </StepFrame>
  )
}
