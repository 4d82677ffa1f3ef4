import { CheckRow } from './CheckRow'

export const examples = {
  checked: (
    <CheckRow
      name="kvittering"
      value="ja"
      label="Send kvitteringen og mit link til min mail"
      help="Kun hvis ingen andre læser din mail."
      isChecked
    />
  ),
}
