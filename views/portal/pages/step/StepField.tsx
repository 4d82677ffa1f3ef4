import type { Answers, StepName } from '../../links'
import { ChoiceRows } from '../../parts/ChoiceRows/ChoiceRows'
import { questionText, rowsFor, situationGroups } from '../../questions'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'

type StepFieldProps = {
  step: StepName
  answers: Answers
  before: MunicipalityRef | null
  /** Where "I do not know" leads from the question of the place before. */
  dontKnowHref: string
  lang: Lang
}

/** The rows or the field of one question. */
export function StepField(props: StepFieldProps) {
  const { step, answers, lang } = props
  if (step === 'fra') return <BeforeField {...props} />
  if (step === 'situation') return <SituationRows chosen={answers.situation} lang={lang} />
  const chosen = { alder: answers.age, for: answers.about, boern: answers.children }[step]
  return <ChoiceRows name={step} rows={rowsFor(step, lang)} chosen={chosen} />
}

function BeforeField({ answers, before, dontKnowHref, lang }: StepFieldProps) {
  return (
    <>
      <input
        name="fra"
        type="text"
        aria-label={questionText('fra', answers.about === 'mig', lang)}
        defaultValue={before?.name}
        maxLength={100}
        autoComplete="off"
        spellCheck="false"
      />
      <a className="choice dont-know" href={dontKnowHref}>
        <strong>{wordsFor(lang).finder.dontKnowBefore}</strong>
      </a>
    </>
  )
}

/** "I do not know" before the three groups: it is an answer like any other. */
function SituationRows({ chosen, lang }: { chosen: Answers['situation']; lang: Lang }) {
  const { finder } = wordsFor(lang)
  const row = (value: Answers['situation']) => ({ value, ...finder.situations[value] })
  return (
    <>
      <ChoiceRows
        name="situation"
        rows={[{ ...row('ved-ikke'), isDontKnow: true }]}
        chosen={chosen}
      />
      {(['without', 'soon', 'other'] as const).map((group) => (
        <div key={group} role="group" aria-labelledby={`gruppe-${group}`}>
          <p className="eyebrow" id={`gruppe-${group}`}>
            {finder.groups[group]}
          </p>
          <ChoiceRows name="situation" rows={situationGroups[group].map(row)} chosen={chosen} />
        </div>
      ))}
    </>
  )
}
