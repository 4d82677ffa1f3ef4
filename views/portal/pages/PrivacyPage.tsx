import { outside } from '../links'
import { Page } from '../layout/Page'
import { ContactLines } from '../parts/ContactLines/ContactLines'
import { Prose } from '../parts/Prose/Prose'
import type { Secretariat, Site } from '../site'
import { wordsFor } from '../words'

export function PrivacyPage({ site, secretariat }: { site: Site; secretariat: Secretariat }) {
  const words = wordsFor(site.lang).privacy
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container reading">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <Prose sections={words.sections} />
        <p>
          <a className="go" href={outside.datatilsynet} rel="noreferrer">
            {words.complain}
          </a>
        </p>
        <section className="prose">
          <h2>{words.contactHeading}</h2>
          <ContactLines secretariat={secretariat} lang={site.lang} />
        </section>
      </div>
    </Page>
  )
}
