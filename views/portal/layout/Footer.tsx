import { linksFor } from '../links'
import { Icon } from '../parts/Icon/Icon'
import type { Site } from '../site'
import { wordsFor } from '../words'
import { Brand } from './Brand'
import { OtherLanguage } from './Header'

export function Footer({ site }: { site: Site }) {
  const { nav, footer } = wordsFor(site.lang).shell
  const links = linksFor(site.lang)
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
    <footer className="foot">
      <div className="container foot-grid">
        <div className="foot-brand">
          <Brand lang={site.lang} />
          <p>{footer.tagline}</p>
        </div>
        <FootLinks heading={footer.enter} items={enter} />
        <FootLinks heading={footer.aboutSite} items={about} />
        <div>
          <h2>{footer.language}</h2>
          <p className="foot-language">
            <Icon name="globe" /> <OtherLanguage site={site} />
          </p>
        </div>
      </div>
    </footer>
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
