import { linksFor, type Answers } from '../../links'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'

/** On night above the card: what was asked, and the way to change it. */
export function Context({
  municipality,
  before,
  answers,
  lang,
}: {
  municipality: MunicipalityRef
  before: MunicipalityRef | null
  answers: Answers
  lang: Lang
}) {
  const { answer } = wordsFor(lang)
  return (
    <div className="context">
      <p>
        <strong>{municipality.officialName}</strong>{' '}
        <span>{summary({ before, answers, lang })}</span>
      </p>
      <a href={linksFor(lang).answer(municipality.slug, answers, 'situation')}>{answer.change}</a>
    </div>
  )
}

function summary({
  before,
  answers,
  lang,
}: {
  before: MunicipalityRef | null
  answers: Answers
  lang: Lang
}): string {
  const { answer, finder } = wordsFor(lang)
  const parts = [
    answers.danger === 'ja' ? answer.inDanger : null,
    answers.situation === 'ved-ikke'
      ? answer.situationUnknown
      : finder.situations[answers.situation].label,
    answers.age === 'ved-ikke' ? answer.ageUnknown : finder.ages[answers.age].label,
    answers.about ? finder.abouts[answers.about].label : null,
    answers.children === 'ja' ? answer.childrenWith : null,
    before ? answer.askBefore.known(before.officialName).replace(/\.$/, '') : null,
  ]
  const text = parts.filter((part) => part !== null).join(' · ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
