import { Icon } from '../../parts/Icon/Icon'
import { wordsFor, type Lang } from '../../words'
import { phoneText, telHref } from '../../words/format'

/** The next right thing of a page without a form: to call, with the number in figures. */
export function CallButton({
  number,
  name,
  isLit = true,
  lang,
}: {
  number: string
  /** Whom one calls, where the page has not said it just before. */
  name?: string
  isLit?: boolean
  lang: Lang
}) {
  return (
    <a className={isLit ? 'button amber call' : 'button call'} href={telHref(number)}>
      <Icon name="phone" />
      <span>
        {name && <small>{name} </small>}
        {wordsFor(lang).doors.call(phoneText(number))}
      </span>
    </a>
  )
}
