import { NavHamburger, NavWrapper } from '@payloadcms/next/client'
import { Link, Logout, NavGroup } from '@payloadcms/ui'
import type { NavPreferences, PayloadRequest, ServerProps } from 'payload'
import { PREFERENCE_KEYS } from 'payload/shared'
import type { ReactNode } from 'react'
import { readCounts } from '../../../src/referrals/inbox/readCounts'
import { referralServicesOf } from '../../../src/referrals/servicesOf'
import { Icon } from '../brand/Icon'
import { langOf } from '../langOf'
import { KeepNavOpen } from './KeepNavOpen'
import { NavBadge } from './NavBadge'
import { itemHere, navGroups, type NavGroupOfItems, type NavItem } from './groups'
import type { BadgeName } from './links'
import { navWords } from './words'

type Props = ServerProps & { req?: PayloadRequest }

/**
 * The navigation: Payload's own, with the pages made for a task in the groups they belong to, and
 * how many wait there.
 */
export async function Nav(props: Props) {
  const { user, i18n, payload, params, searchParams, permissions, visibleEntities } = props
  if (!user || !permissions || !visibleEntities) return null
  const lang = langOf(i18n.language)
  const groups = navGroups({ payload, user, lang, i18n, permissions, visibleEntities })
  const segments = Array.isArray(params?.segments) ? params.segments : []
  const { group = '' } = (searchParams ?? {}) as { group?: string }
  const here = itemHere(groups, ['/admin', ...segments].join('/'), `group=${group}`)
  const [counts, preferred] = await Promise.all([
    readCounts(referralServicesOf(payload), { user }),
    readPreferences(props),
  ])
  const words = navWords[lang]
  return (
    <NavWrapper baseClass="nav">
      <KeepNavOpen isPreferred={preferred?.open ?? true} />
      <nav className="nav__wrap" aria-label={words.label}>
        <div className="brand">
          <Icon size={36} />
          <div>
            <p className="brand__name">Fælles Indgang</p>
            <p className="brand__alliance">{words.label}</p>
          </div>
        </div>
        {groups.map(({ label, items }) => (
          <NavGroup key={label} label={label} isOpen={preferred?.groups?.[label]?.open}>
            <Items
              items={items}
              here={here}
              badge={(name) => <NavBadge name={name} initial={counts} lang={lang} />}
            />
          </NavGroup>
        ))}
        <div className="nav__controls">
          <div className="nav-who">
            <p>{user.name}</p>
            <Link href="/admin/account" prefetch={false}>
              {words.account}
            </Link>
          </div>
          <Logout />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  )
}

function Items({
  items,
  here,
  badge,
}: {
  items: NavGroupOfItems['items']
  here: NavItem | null
  badge: (name: BadgeName) => ReactNode
}) {
  return (
    <ul className="nav-items">
      {items.map((item) => {
        const isHere = item === here
        return (
          <li key={item.href}>
            <Link
              className="nav__link"
              id={item.id}
              href={item.href}
              prefetch={false}
              aria-current={isHere ? 'page' : undefined}
            >
              {isHere && <span className="nav__link-indicator" />}
              <span className="nav__link-label">{item.label}</span>
              {item.badge && badge(item.badge)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** Whether the reader wants it open, and which groups they have closed. */
async function readPreferences({
  payload,
  user,
  req,
}: Props): Promise<Partial<NavPreferences> | null> {
  if (!user) return null
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: PREFERENCE_KEYS.NAV } },
        { 'user.relationTo': { equals: user.collection } },
        { 'user.value': { equals: user.id } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    user,
    ...(req && { req }),
    overrideAccess: false,
  })
  return (docs[0]?.value as Partial<NavPreferences> | undefined) ?? null
}
