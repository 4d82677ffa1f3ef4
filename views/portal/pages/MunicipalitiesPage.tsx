import { linksFor } from '../links'
import { Page } from '../layout/Page'
import { PlaceForm } from '../parts/PlaceForm/PlaceForm'
import type { Site } from '../site'
import { wordsFor } from '../words'

export type Region = {
  name: string
  municipalities: readonly { name: string; slug: string; hasEntrance: boolean }[]
}

/** All municipalities by region; a lit door marks those whose own entrance is known. */
export function MunicipalitiesPage({ site, regions }: { site: Site; regions: readonly Region[] }) {
  const words = wordsFor(site.lang).municipalities
  const links = linksFor(site.lang)
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <PlaceForm lang={site.lang} />
        <nav className="jump" aria-label={words.jump}>
          <ul>
            {regions.map(({ name, municipalities }, index) => (
              <li key={name}>
                <a href={`#region-${index + 1}`}>{name}</a>{' '}
                <span className="soft">{words.count(municipalities.length)}</span>
              </li>
            ))}
          </ul>
        </nav>
        <p className="soft">
          <LitDoor /> {words.ownExplained}
        </p>
        {regions.map(({ name, municipalities }, index) => (
          <section key={name} className="region" id={`region-${index + 1}`}>
            <h2>{name}</h2>
            <ul>
              {inOrder(municipalities).map(({ name: municipality, slug, hasEntrance }) => (
                <li key={slug}>
                  <a href={links.place(slug)}>{municipality}</a>
                  {hasEntrance && (
                    <>
                      {' '}
                      <LitDoor /> <span className="unseen">({words.own})</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}

/** By the Danish alphabet, where æ, ø and å come last. */
function inOrder(municipalities: Region['municipalities']): Region['municipalities'] {
  return [...municipalities].sort((a, b) => danish.compare(a.name, b.name))
}

const danish = new Intl.Collator('da')

function LitDoor() {
  return (
    <svg className="lit-door" viewBox="0 0 22 34" width="13" height="20" aria-hidden="true">
      <path className="small-door" d="M0 34V11a11 11 0 0 1 22 0v23z" />
      <path fill="#f6b73c" d="M6 11h10v23H6z" />
    </svg>
  )
}
