import type { Situation } from '../../../../src/routing/types'
import { situationGroups } from '../../questions'
import { wordsFor, type Lang } from '../../words'

/** The situations in a list, "I do not know" before the three groups. */
export function SituationSelect({
  chosen,
  id,
  lang,
}: {
  chosen: Situation
  id?: string
  lang: Lang
}) {
  const { situations, groups } = wordsFor(lang).finder
  return (
    <select name="situation" id={id} defaultValue={chosen}>
      <option value="ved-ikke">{situations['ved-ikke'].label}</option>
      {(['without', 'soon', 'other'] as const).map((group) => (
        <optgroup key={group} label={groups[group]}>
          {situationGroups[group].map((situation) => (
            <option key={situation} value={situation}>
              {situations[situation].label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
