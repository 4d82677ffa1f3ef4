import { Page } from '../../layout/Page'
import { PlaceForm } from '../../parts/PlaceForm/PlaceForm'
import type { Site } from '../../site'
import { wordsFor } from '../../words'
import { CallDoors } from '../ErrorPage'

/** A wrong link and an old one get the very same page: it tells nothing about either. */
export function UnknownLinkPage({ site }: { site: Site }) {
  const { lang } = site
  const words = wordsFor(lang).referral.stops.unknownLink
  return (
    <Page
      site={{ ...site, path: '/henvendelse', search: '' }}
      title={words.title}
      description={words.text}
      isIndexable={false}
      tone="night"
      extraStyles="referral"
    >
      <div className="answer-sky" />
      <div className="container answer-grid">
        <article className="lit">
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <p>{words.code}</p>
          <PlaceForm lang={lang} />
        </article>
        <div className="answer-side">
          <CallDoors lang={lang} />
        </div>
      </div>
    </Page>
  )
}
