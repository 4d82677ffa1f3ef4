import { wordsFor } from '../../words'
import { ChoiceRows } from '../../parts/ChoiceRows/ChoiceRows'
import { FieldError } from '../../parts/FieldError/FieldError'
import { Notice } from '../../parts/Notice/Notice'
import { questionText, rowsFor } from '../../questions'
import { errorOf } from './errors'
import { isAboutMe, referralFields } from './form'
import { StepFrame } from './StepFrame'
import { promiseText, unitName, type StepProps } from './unit'

/** Whether a child is in it: asked before anything is written, for no text about a child is taken. */
export function StartStep(props: StepProps) {
  const { lang } = props.site
  const words = wordsFor(lang).referral.steps.start
  const heading = words.heading(unitName(props.unit, lang))
  return (
    <StepFrame {...props} step="start" title={heading} asks={['age', 'children']}>
      <div>
        <h1>{heading}</h1>
        <p className="intro">{words.intro}</p>
        <p>{promiseText(props.unit, props.at, lang)}</p>
      </div>
      <Question {...props} field="age" chosen={props.draft.age} />
      <Question {...props} field="children" chosen={props.draft.children} />
      <Notice text={wordsFor(lang).finder.childNotice} />
    </StepFrame>
  )
}

function Question({
  field,
  chosen,
  ...props
}: StepProps & { field: 'age' | 'children'; chosen: string | null }) {
  const { draft, errors, site } = props
  const name = referralFields[field]
  const error = errorOf(field, errors, draft, site.lang)
  return (
    <fieldset className={error ? 'has-error' : undefined}>
      <legend>
        <h2>{questionText(name, isAboutMe(draft), site.lang)}</h2>
      </legend>
      {error && <FieldError id={`${name}-fejl`} text={error} lang={site.lang} />}
      <ChoiceRows
        name={name}
        rows={rowsFor(name, site.lang)}
        chosen={chosen}
        describedBy={error ? `${name}-fejl` : undefined}
      />
    </fieldset>
  )
}
