import { Page } from '../../layout/Page'
import { PlaceForm } from '../../parts/PlaceForm/PlaceForm'
import { Steps } from '../../parts/Steps/Steps'
import type { Site } from '../../site'
import { wordsFor } from '../../words'
import { DangerStrip } from './notices'

/** How to write, and where one begins: at a door, so that it is known who receives. */
export function HowPage({ site }: { site: Site }) {
  const { lang } = site
  const words = wordsFor(lang).referral.stops.how
  return (
    <Page
      site={site}
      title={words.title}
      description={words.intro}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <DangerStrip lang={lang} />
        <PlaceForm lang={lang} />
        <section>
          <h2>{words.stepsTitle}</h2>
          <Steps steps={words.steps} />
        </section>
        <section className="stack">
          <h2>{words.haveTitle}</h2>
          <p>{words.have}</p>
        </section>
      </div>
    </Page>
  )
}
