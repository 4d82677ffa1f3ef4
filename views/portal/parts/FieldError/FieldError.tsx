import { wordsFor, type Lang } from '../../words'
import { Icon } from '../Icon/Icon'

/** What is wrong with a field, beside it; the field names its `id` as its description. */
export function FieldError({ id, text, lang }: { id: string; text: string; lang: Lang }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="warning" />{' '}
      <span>
        <span className="unseen">{wordsFor(lang).report.errorPrefix}</span> {text}
      </span>
    </p>
  )
}
