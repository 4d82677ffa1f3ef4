import { SituationSelect } from '../../parts/SituationSelect/SituationSelect'
import { TextField } from '../../parts/TextField/TextField'
import { questionText } from '../../questions'
import { wordsFor } from '../../words'
import { errorOf } from './errors'
import { isAboutMe, referralFields, textLimits, type TextName } from './form'
import { BeforeWriting } from './notices'
import { PositionField } from './PositionField'
import { StepFrame } from './StepFrame'
import type { StepProps } from './unit'

const lines: Partial<Record<TextName, number>> = { what: 8, where: 2, helps: 2 }

/** What somebody saw: where, when, and one free text. Only that text is asked for. */
export function ReportStep(props: StepProps) {
  const { draft, site } = props
  const { lang } = site
  const words = wordsFor(lang).referral.steps.report
  const isMe = isAboutMe(draft)
  const heading = words.heading(isMe)
  return (
    <StepFrame
      {...props}
      step="beskriv"
      title={heading}
      asks={['situation', 'where', 'position', 'lat', 'lon', 'when', 'what', 'usually', 'helps']}
    >
      <div>
        <h1>{heading}</h1>
        <p className="intro">{words.intro}</p>
      </div>
      <BeforeWriting draft={draft} lang={lang} />
      <div className="field">
        <label htmlFor={referralFields.situation}>{questionText('situation', isMe, lang)}</label>
        <SituationSelect chosen={draft.situation} id={referralFields.situation} lang={lang} />
      </div>
      <Text {...props} field="where" />
      <PositionField position={draft.position} lang={lang} />
      <Text {...props} field="when" />
      <Text {...props} field="what" />
      <Text {...props} field="usually" />
      <Text {...props} field="helps" />
    </StepFrame>
  )
}

/** Longer than it may be can be typed, and is given back with what is wrong: nothing is cut off. */
function Text({ field, draft, errors, site }: StepProps & { field: TextName }) {
  const { fields, optional } = wordsFor(site.lang).referral.steps
  const isMe = isAboutMe(draft)
  const label = fields[field].label(isMe)
  return (
    <TextField
      name={referralFields[field]}
      label={field === 'what' ? label : `${label} ${optional}`}
      hint={fields[field].hint(isMe)}
      value={draft[field]}
      error={errorOf(field, errors, draft, site.lang)}
      rows={lines[field] ?? null}
      maxLength={2 * textLimits[field]}
      lang={site.lang}
    />
  )
}
