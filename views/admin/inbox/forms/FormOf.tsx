import { CloseForm } from './CloseForm'
import type { FormName, FormProps } from './controls'
import { DeclineForm } from './DeclineForm'
import { EraseForm } from './EraseForm'
import { FiledForm } from './FiledForm'
import { InformForm } from './InformForm'
import { JoinForm, UnjoinForm, type Suggestions } from './JoinForm'
import { NoteForm } from './NoteForm'
import { OfferForm } from './OfferForm'
import { ResponsibleForm } from './ResponsibleForm'

/** The small form of that name. */
export function FormOf({
  form,
  suggestions,
  onSuggest,
  ...props
}: FormProps & { form: FormName; suggestions: Suggestions; onSuggest: () => void }) {
  switch (form) {
    case 'offer':
      return <OfferForm {...props} />
    case 'decline':
      return <DeclineForm {...props} />
    case 'close':
      return <CloseForm {...props} />
    case 'note':
      return <NoteForm {...props} />
    case 'inform':
      return <InformForm {...props} />
    case 'responsible':
      return <ResponsibleForm {...props} />
    case 'filed':
      return <FiledForm {...props} />
    case 'join':
      return <JoinForm {...props} suggestions={suggestions} onSuggest={onSuggest} />
    case 'unjoin':
      return <UnjoinForm {...props} />
    case 'erase':
      return <EraseForm {...props} />
  }
}
