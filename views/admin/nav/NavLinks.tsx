import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { langOf } from '../langOf'
import { adminLinks } from './links'

/** Above the collections: the pages that are made for a task. */
export function NavLinks({ user, i18n, params }: ServerProps) {
  const lang = langOf(i18n.language)
  const links = adminLinks.filter(({ may }) => may(user ?? null))
  if (links.length === 0) return null
  const segments = params?.segments
  const here = `/admin/${Array.isArray(segments) ? segments.join('/') : ''}`
  return (
    <ul className="nav-tasks">
      {links.map(({ href, label }) => {
        const isHere = here === href
        return (
          <li key={href}>
            <Link
              className="nav__link"
              href={href}
              prefetch={false}
              aria-current={isHere ? 'page' : undefined}
            >
              {isHere && <span className="nav__link-indicator" />}
              <span className="nav__link-label">{label[lang]}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
