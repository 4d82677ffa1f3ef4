import { linksFor } from '../links'
import { Page } from '../layout/Page'
import { Icon } from '../parts/Icon/Icon'
import { PlaceForm } from '../parts/PlaceForm/PlaceForm'
import { Points } from '../parts/Prose/Prose'
import type { Site } from '../site'
import { wordsFor } from '../words'

/** For people who meet somebody through their work, with confidentiality and children in mind. */
export function ProfessionalsPage({ site }: { site: Site }) {
  const words = wordsFor(site.lang).professionals
  const links = linksFor(site.lang)
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container work">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <section className="lit work-find">
          <h2>{words.findHeading}</h2>
          <PlaceForm lang={site.lang} kept={[['for', 'arbejde']]} />
        </section>
        <section>
          <h2>{words.rolesHeading}</h2>
          <div className="roles">
            {words.roles.map(({ heading, text, go, situation }) => (
              <article key={heading} className="role">
                <h3>{heading}</h3>
                <p>{text}</p>
                <p>
                  <a className="go" href={`${links.contact}?situation=${situation}&for=arbejde`}>
                    {go} <Icon name="arrow" />
                  </a>
                </p>
              </article>
            ))}
          </div>
        </section>
        <div className="pair">
          <section>
            <h2>{words.secrecyHeading}</h2>
            <Points points={words.secrecy} />
          </section>
          <section className="sand-box">
            <h2>{words.childrenHeading}</h2>
            <Points points={words.children} />
          </section>
          <section>
            <h2>{words.rightsHeading}</h2>
            <Points points={words.rights} />
          </section>
          <section>
            <h2>{words.posterHeading}</h2>
            <p>{words.poster}</p>
            <p>
              <a className="go" href={links.municipalities}>
                {words.posterGo} <Icon name="arrow" />
              </a>
            </p>
            <p>
              <a className="go" href={`${links.data}#love`}>
                {words.law} <Icon name="arrow" />
              </a>
            </p>
          </section>
        </div>
      </div>
    </Page>
  )
}
