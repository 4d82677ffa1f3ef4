import type { Door } from '../../../../src/routing/types'
import { wordsFor, type Lang } from '../../words'
import { longDate } from '../../words/format'
import { Icon } from '../Icon/Icon'

/** Who confirmed a contact and when, or that nobody has for too long. */
export function ConfirmedLine({ door, lang }: { door: Confirmed; lang: Lang }) {
  return (
    <p className="fact confirmed" data-stale={door.stale || undefined}>
      <Icon name={door.stale ? 'clock' : 'check'} /> <span>{confirmedText(door, lang)}</span>
    </p>
  )
}

type Confirmed = Pick<Door, 'service' | 'stale'>

export function confirmedText({ service, stale }: Confirmed, lang: Lang): string {
  const words = wordsFor(lang).doors
  if (service.confirmedAt === null) return words.neverConfirmed
  const date = longDate(service.confirmedAt, lang)
  if (stale) return words.stale(date)
  return service.confirmedBy ? words.confirmed(service.confirmedBy, date) : words.confirmedOn(date)
}
