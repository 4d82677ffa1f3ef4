import type { Secretariat } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { phoneText, telHref } from '../../words/format'
import { Icon } from '../Icon/Icon'

/** Phone beside mail: nobody should need the one to complain about the other. */
export function ContactLines({ secretariat, lang }: { secretariat: Secretariat; lang: Lang }) {
  const words = wordsFor(lang).doors
  return (
    <ul className="contact-lines">
      <li>{secretariat.name}</li>
      <li>
        <Icon name="phone" />{' '}
        <a href={telHref(secretariat.phone)}>{words.call(phoneText(secretariat.phone))}</a>
      </li>
      <li>
        <Icon name="mail" /> <span className="unseen">{words.write}</span>
        <a href={`mailto:${secretariat.email}`}>{secretariat.email}</a>
      </li>
    </ul>
  )
}
