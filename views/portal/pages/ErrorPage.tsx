import { linksFor } from '../links'
import { Page } from '../layout/Page'
import { Icon } from '../parts/Icon/Icon'
import { PlaceForm } from '../parts/PlaceForm/PlaceForm'
import type { Site } from '../site'
import { wordsFor, type Lang } from '../words'

export const errorStatuses = [400, 403, 404, 409, 410, 413, 429, 500, 503] as const
export type ErrorStatus = (typeof errorStatuses)[number]

/** The page for any HTTP status: its own words, or those of its hundred. */
export function errorStatusFor(status: number): ErrorStatus {
  return errorStatuses.find((known) => known === status) ?? (status >= 500 ? 500 : 400)
}

/** An error in the portal's own look. It needs no data, so it can always be shown. */
export function ErrorPage({
  site,
  status,
  retryAfter = null,
  requestId = null,
  fields = [],
}: {
  site: Site
  status: ErrorStatus
  /** Seconds. */
  retryAfter?: number | null
  requestId?: string | null
  /** Names of parameters that could not be read. */
  fields?: readonly string[]
}) {
  const words = wordsFor(site.lang)
  const { title, text } = words.errors.pages[status]
  return (
    <Page
      site={{ ...site, path: '/', search: '' }}
      title={title}
      description={text}
      isIndexable={false}
      tone="night"
    >
      <div className="answer-sky">
        <div className="container">
          <p className="error-status">
            {status} · {words.errors.eyebrow}
          </p>
        </div>
      </div>
      <div className="container answer-grid">
        <article className="lit">
          <h1>{title}</h1>
          <p>{text}</p>
          {fields.length > 0 && <p>{words.errors.fields(fields.join(', '))}</p>}
          {retryAfter !== null && retryAfter > 0 && <p>{words.errors.retry(retryAfter)}</p>}
          <PlaceForm lang={site.lang}>
            <a href={linksFor(site.lang).municipalities}>{words.place.list}</a>
          </PlaceForm>
        </article>
        <div className="answer-side">
          <CallDoors lang={site.lang} />
          {requestId && <p className="hint">{words.errors.id(requestId)}</p>}
        </div>
      </div>
    </Page>
  )
}

/** The two doors that are always open. */
export function CallDoors({ lang }: { lang: Lang }) {
  const { errors, doors } = wordsFor(lang)
  return (
    <section className="doors">
      <h2>{errors.callTitle}</h2>
      {(
        [
          ['112', errors.call112],
          ['114', errors.call114],
        ] as const
      ).map(([number, text]) => (
        <article key={number} className="door-card" data-open="true">
          <h3>{number}</h3>
          <p>{text}</p>
          <div className="keys">
            <a className="button key" href={`tel:${number}`}>
              <Icon name="phone" />
              <span className="unseen">{doors.call(number)}</span>
            </a>
          </div>
        </article>
      ))}
    </section>
  )
}
