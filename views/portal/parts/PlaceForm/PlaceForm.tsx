import type { ReactNode } from 'react'
import { linksFor } from '../../links'
import { wordsFor, type Lang } from '../../words'
import { Hidden, type Pair } from '../Hidden/Hidden'
import { Icon } from '../Icon/Icon'

/**
 * Asks where somebody is: a GET form that keeps what else was answered. The button for one's own
 * position is hidden until the script has found that the browser can do it.
 */
export function PlaceForm({
  lang,
  asked = 'now',
  isMe = false,
  kept = [],
  value = '',
  id = 'sted',
  isLit = true,
  children,
}: {
  lang: Lang
  asked?: 'now' | 'before' | 'home'
  isMe?: boolean
  /** What was answered besides the place. */
  kept?: readonly Pair[]
  value?: string
  id?: string
  /** False where something else on the page is the next right thing. */
  isLit?: boolean
  /** Links that stand beside the position button. */
  children?: ReactNode
}) {
  const words = wordsFor(lang).place
  return (
    <form className="place" action={linksFor(lang).contact} data-place>
      <Hidden pairs={kept} />
      <label htmlFor={id}>{words.label(asked, isMe)}</label>
      <div className="place-row">
        <input
          id={id}
          name="sted"
          type="text"
          defaultValue={value || undefined}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          spellCheck="false"
          aria-describedby={`${id}-hint`}
        />
        <button className={isLit ? 'button amber' : 'button'} type="submit">
          {words.submit} <Icon name="arrow" />
        </button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {words.hint} {words.example}
      </p>
      <div className="place-ways">
        <button
          className="link-button"
          type="button"
          hidden
          data-position
          data-busy={words.positionBusy}
          data-failed={words.positionFailed}
        >
          <Icon name="target" /> <span>{words.position}</span>
        </button>
        {children}
      </div>
      <p className="hint" role="status" data-position-status />
    </form>
  )
}
