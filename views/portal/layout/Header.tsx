import { linksFor, localPath } from '../links'
import type { Site } from '../site'
import { wordsFor } from '../words'
import { Brand } from './Brand'

/** The demo line, the name and the menu; on a phone the menu is a `<details>`. */
export function Header({ site }: { site: Site }) {
  const { shell } = wordsFor(site.lang)
  return (
    <header className="head">
      {site.isDemo && (
        <p className="demo">
          <span className="container">
            <strong>{shell.demo.lead}</strong> {shell.demo.rest}
          </span>
        </p>
      )}
      <div className="container mast">
        <Brand lang={site.lang} />
        <nav aria-label={shell.nav.label}>
          <ul className="menu-wide">
            <MenuItems site={site} />
          </ul>
          <details className="menu">
            <summary>{shell.nav.menu}</summary>
            <ul>
              <MenuItems site={site} />
            </ul>
          </details>
        </nav>
      </div>
    </header>
  )
}

function MenuItems({ site }: { site: Site }) {
  const { nav } = wordsFor(site.lang).shell
  const links = linksFor(site.lang)
  const items = [
    [links.contact, nav.find],
    [links.municipalities, nav.municipalities],
    [links.professionals, nav.professionals],
    [links.about, nav.about],
  ] as const
  const here = localPath(site.lang, site.path)
  return (
    <>
      {items.map(([href, label]) => (
        <li key={href}>
          <a href={href} aria-current={href === here ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <OtherLanguage site={site} />
      </li>
    </>
  )
}

/** The same page, with the same answers, in the other language. */
export function OtherLanguage({ site }: { site: Site }) {
  const other = site.lang === 'da' ? 'en' : 'da'
  return (
    <a href={localPath(other, site.path) + site.search} hrefLang={other} lang={other}>
      {wordsFor(site.lang).shell.nav.otherLanguage}
    </a>
  )
}
