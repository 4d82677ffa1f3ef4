import { Page } from '../layout/Page'
import { Localized } from '../parts/Localized/Localized'
import { Prose } from '../parts/Prose/Prose'
import type { Site } from '../site'
import { wordsFor, type Lang } from '../words'
import { longDate } from '../words/format'
import type { CitedLaw } from '../../../src/legal'

/** Sources and their terms, the same answers as JSON, and every paragraph of law that is cited. */
export function DataPage({ site, laws }: { site: Site; laws: readonly CitedLaw[] }) {
  const words = wordsFor(site.lang).data
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container reading wide-reading">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <section>
          <h2>{words.sourcesHeading}</h2>
          <table className="table">
            <caption className="unseen">{words.sourcesHeading}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.source}</th>
                <th scope="col">{words.columns.licence}</th>
              </tr>
            </thead>
            <tbody>
              {words.sources.map(({ what, source, licence }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td data-label={words.columns.source}>{source}</td>
                  <td data-label={words.columns.licence}>{licence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <Prose sections={words.sections} />
        <section className="prose">
          <h2>{words.openHeading}</h2>
          <p>{words.open}</p>
          <ul className="points">
            <li>
              <a href="/kontakt.json">{words.openJson}</a> <code>/kontakt.json</code>
            </li>
            <li>
              <a href="/openapi.json">{words.openApi}</a> <code>/openapi.json</code>
            </li>
          </ul>
        </section>
        <section id="love">
          <h2>{words.lawHeading}</h2>
          <p>{words.lawIntro}</p>
          <LawTable laws={laws} lang={site.lang} />
        </section>
      </div>
    </Page>
  )
}

function LawTable({ laws, lang }: { laws: readonly CitedLaw[]; lang: Lang }) {
  const words = wordsFor(lang).data
  return (
    <table className="table law">
      <caption className="unseen">{words.lawHeading}</caption>
      <thead>
        <tr>
          <th scope="col">{words.lawColumns.paragraph}</th>
          <th scope="col">{words.lawColumns.gist}</th>
          <th scope="col">{words.lawColumns.checked}</th>
        </tr>
      </thead>
      <tbody>
        {laws.map(({ id, act, paragraph, gist, url, checkedAt }) => (
          <tr key={id} id={id}>
            <th scope="row">
              <a href={url} rel="noreferrer">
                <Localized text={act} lang={lang} /> <Localized text={paragraph} lang={lang} />
              </a>
            </th>
            <td data-label={words.lawColumns.gist}>
              <Localized text={gist} lang={lang} />
            </td>
            <td data-label={words.lawColumns.checked}>
              {checkedAt ? longDate(Date.parse(`${checkedAt}T12:00:00Z`), lang) : words.noDate}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
