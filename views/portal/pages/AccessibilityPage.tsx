import type { Instant } from '../../../src/routing/types'
import { Page } from '../layout/Page'
import { ContactLines } from '../parts/ContactLines/ContactLines'
import { Prose } from '../parts/Prose/Prose'
import type { Secretariat, Site } from '../site'
import { wordsFor } from '../words'
import { longDate } from '../words/format'

/** The content that the act on web accessibility asks for, without claiming that it binds. */
export function AccessibilityPage({
  site,
  secretariat,
  writtenOn,
}: {
  site: Site
  secretariat: Secretariat
  /** When the statement was last gone through. */
  writtenOn: Instant
}) {
  const words = wordsFor(site.lang).accessibility
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container reading">
        <h1>{words.heading}</h1>
        <p className="intro">{words.intro}</p>
        <Prose sections={words.sections} />
        <section className="prose">
          <h2>{words.contactHeading}</h2>
          <ContactLines secretariat={secretariat} lang={site.lang} />
        </section>
        <p className="hint">{words.updated(longDate(writtenOn, site.lang))}</p>
      </div>
    </Page>
  )
}
