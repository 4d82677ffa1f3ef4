import { linksFor } from '../links'
import { Page } from '../layout/Page'
import { ContactLines } from '../parts/ContactLines/ContactLines'
import { Icon } from '../parts/Icon/Icon'
import { Prose } from '../parts/Prose/Prose'
import type { Secretariat, Site } from '../site'
import { wordsFor } from '../words'

export function AboutPage({ site, secretariat }: { site: Site; secretariat: Secretariat }) {
  const words = wordsFor(site.lang).about
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container reading">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <Prose sections={words.sections} />
        <p>
          <a className="go" href={linksFor(site.lang).data}>
            {words.more} <Icon name="arrow" />
          </a>
        </p>
        <section className="prose">
          <h2>{words.contactHeading}</h2>
          <p>{words.contactText}</p>
          <ContactLines secretariat={secretariat} lang={site.lang} />
        </section>
      </div>
    </Page>
  )
}
