import { linksFor } from '../links'
import { Page } from '../layout/Page'
import { Facade } from '../parts/Facade/Facade'
import { Icon } from '../parts/Icon/Icon'
import { OrganisationDoors, type SectorGroup } from '../parts/OrganisationDoors/OrganisationDoors'
import type { Site } from '../site'
import { wordsFor, type Lang } from '../words'
import { FrontHero } from './front/FrontHero'

/** Evening sky and three doors; then, on paper, what the portal promises and who stands behind it. */
export function FrontPage({
  site,
  organisations,
}: {
  site: Site
  /** The alliance's organisations by sector, largest group first. */
  organisations: readonly SectorGroup[]
}) {
  const words = wordsFor(site.lang).front
  return (
    <Page site={site} title={words.title} description={words.description} tone="night">
      <FrontHero lang={site.lang} />
      <Promises lang={site.lang} />
      <div className="container front-pair">
        <Organisations groups={organisations} lang={site.lang} />
        <Facts lang={site.lang} />
      </div>
    </Page>
  )
}

const promiseDrawings = ['door', 'lamp', 'houses'] as const

function Promises({ lang }: { lang: Lang }) {
  const { promises } = wordsFor(lang).front
  return (
    <section className="container promises">
      <h2>{promises.heading}</h2>
      <ul>
        {promises.items.map(({ heading, text }, index) => (
          <li key={heading}>
            <Facade name={promiseDrawings[index % promiseDrawings.length] ?? 'door'} />
            <h3>{heading}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Organisations({ groups, lang }: { groups: readonly SectorGroup[]; lang: Lang }) {
  const { organisations } = wordsFor(lang).front
  const count = groups.reduce((sum, { names }) => sum + names.length, 0)
  return (
    <section>
      <h2>{organisations.heading(count)}</h2>
      <p className="soft">{organisations.text}</p>
      <OrganisationDoors groups={groups} lang={lang} />
    </section>
  )
}

function Facts({ lang }: { lang: Lang }) {
  const { facts } = wordsFor(lang).front
  return (
    <section className="sheet-card">
      <p className="eyebrow">{facts.label}</p>
      <h2>{facts.heading}</h2>
      <p>{facts.text}</p>
      {facts.items.map(({ figure, text, source }) => (
        <div className="figure-box" key={figure}>
          <p>
            <strong>{figure}</strong> {text}
          </p>
          <p className="source">
            {facts.source}: {source}
          </p>
        </div>
      ))}
      <p>
        <a className="go" href={linksFor(lang).about}>
          {facts.more} <Icon name="arrow" />
        </a>
      </p>
    </section>
  )
}
