import { SituationSelect } from './SituationSelect'

export const examples = {
  chosen: (
    <label>
      Hvad er situationen?
      <SituationSelect chosen="gade" lang="da" />
    </label>
  ),
}
