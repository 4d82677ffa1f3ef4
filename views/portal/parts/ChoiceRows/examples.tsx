import { rowsFor } from '../../questions'
import { ChoiceRows } from './ChoiceRows'

export const examples = {
  ages: (
    <fieldset>
      <legend>Hvor gammel er personen cirka?</legend>
      <ChoiceRows name="alder" rows={rowsFor('alder', 'da')} chosen="ved-ikke" />
    </fieldset>
  ),
  'nothing chosen': (
    <fieldset>
      <legend>Who is it about?</legend>
      <ChoiceRows name="for" rows={rowsFor('for', 'en')} chosen={null} />
    </fieldset>
  ),
}
