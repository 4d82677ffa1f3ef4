import type { Lang } from '../../portal/words'
import { longDate } from '../../portal/words/format'
import { serviceHref } from '../inbox/links'
import { Icon } from '../parts/Icon'
import type { Entrance } from './readEntrances'
import type { DashboardWords } from './words'

/** As many as a card holds; the rest is counted. */
const mostShown = 6

/** Whose phone and hours have to be confirmed, by the reader or by somebody they can ask. */
export function EntrancesCard({
  due,
  all,
  mayConfirm,
  words: { entrances },
  lang,
}: {
  due: readonly Entrance[]
  all: number
  mayConfirm: boolean
  words: DashboardWords
  lang: Lang
}) {
  const shown = due.slice(0, mostShown)
  return (
    <section className="fi-card" aria-labelledby="fi-dash-entrances">
      <h2 id="fi-dash-entrances">{entrances.title}</h2>
      {due.length === 0 ? (
        <p className="fi-calm">
          <Icon name={all === 0 ? 'door' : 'tick'} />
          <span>{all === 0 ? entrances.noneAtAll : entrances.none(all)}</span>
        </p>
      ) : (
        <>
          <p>{mayConfirm ? entrances.lead : entrances.leadReader}</p>
          <ul className="fi-due-list">
            {shown.map(({ id, name, confirmedAt, days }) => (
              <li key={id}>
                <a href={serviceHref(id)}>{name}</a>
                <span className={`fi-chip fi-chip--${days <= 0 ? 'late' : 'wait'}`}>
                  <Icon name={days <= 0 ? 'warning' : 'clock'} size={16} />
                  {days <= 0 ? entrances.now : entrances.soon(days)}
                </span>
                <span className="fi-quiet">
                  {confirmedAt === null
                    ? entrances.never
                    : entrances.last(longDate(confirmedAt, lang))}
                </span>
              </li>
            ))}
          </ul>
          {due.length > shown.length && (
            <p className="fi-quiet">{entrances.more(due.length - shown.length)}</p>
          )}
        </>
      )}
    </section>
  )
}
