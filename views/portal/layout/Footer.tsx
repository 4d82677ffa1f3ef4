import { keeper } from '../kept'
import { linksFor } from '../links'
import { Icon } from '../parts/Icon/Icon'
import type { Site } from '../site'
import { wordsFor, type Lang, type Words } from '../words'
import { Brand } from './Brand'
import { OtherLanguage } from './Header'

export function Footer({ site }: { site: Site }) {
  const { shell } = wordsFor(site.lang)
  return (
    <footer className="foot">
      <div className="container foot-grid">
        <div
          className="foot-ways"
          dangerouslySetInnerHTML={ways(shell, site.lang, () => (
            <Ways lang={site.lang} />
          ))}
        />
        <div>
          <h2>{shell.footer.language}</h2>
          <p className="foot-language">
            <Icon name="globe" /> <OtherLanguage site={site} />
          </p>
        </div>
      </div>
    </footer>
  )
}

const ways = keeper<Words['shell']>()

/** The same under every page of a language. */
function Ways({ lang }: { lang: Lang }) {
  const { nav, footer } = wordsFor(lang).shell
  const links = linksFor(lang)
  const enter = [
    [links.contact, nav.find],
    [links.municipalities, nav.municipalities],
    [links.professionals, nav.professionals],
  ] as const
  const about = [
    [links.accessibility, footer.accessibility],
    [links.privacy, footer.privacy],
    [links.data, footer.data],
    [links.about, nav.about],
  ] as const
  return (
    <>
      <div className="foot-brand">
        <Brand lang={lang} />
        <p>{footer.tagline}</p>
      </div>
      <FootLinks heading={footer.enter} items={enter} />
      <FootLinks heading={footer.aboutSite} items={about} />
    </>
  )
}

function FootLinks({
  heading,
  items,
}: {
  heading: string
  items: readonly (readonly [href: string, label: string])[]
}) {
  return (
    <div>
      <h2>{heading}</h2>
      <ul>
        {items.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
