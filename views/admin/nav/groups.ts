import { EntityType, groupNavItems } from '@payloadcms/ui/shared'
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { formatAdminURL } from 'payload/shared'
import type { Payload, SanitizedPermissions, TypedUser, VisibleEntities } from 'payload'
import type { Lang } from '../../portal/words'
import { adminLinks, type BadgeName } from './links'

export type NavItem = { href: string; label: string; id?: string; badge?: BadgeName }
export type NavGroupOfItems = { label: string; items: readonly NavItem[] }

/** Our pages and Payload's collections under common headings; a page for a task stands first. */
export function navGroups({
  payload: { config },
  user,
  lang,
  i18n,
  permissions,
  visibleEntities,
}: {
  payload: Payload
  user: TypedUser | null
  lang: Lang
  i18n: I18nClient
  permissions: SanitizedPermissions
  visibleEntities: VisibleEntities
}): NavGroupOfItems[] {
  const groups = new Map<string, NavItem[]>()
  const add = (label: string, item: NavItem) => {
    groups.set(label, [...(groups.get(label) ?? []), item])
  }
  for (const { may, group, label, href, badge } of adminLinks) {
    if (may(user)) add(group[lang], { href, label: label[lang], badge })
  }
  const { collections, globals, routes } = config
  const entities = [
    ...collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug))
      .map((entity) => ({ type: EntityType.collection as const, entity })),
    ...globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug))
      .map((entity) => ({ type: EntityType.global as const, entity })),
  ]
  for (const group of groupNavItems(entities, permissions, i18n)) {
    for (const { slug, type, label } of group.entities) {
      const isGlobal = type === EntityType.global
      add(getTranslation(group.label, i18n), {
        href: formatAdminURL({
          adminRoute: routes.admin,
          path: isGlobal ? `/globals/${slug}` : `/collections/${slug}`,
        }),
        label: getTranslation(label, i18n),
        id: isGlobal ? `nav-global-${slug}` : `nav-${slug}`,
      })
    }
  }
  return [...groups].map(([label, items]) => ({ label, items }))
}

/** The item in whose page or list somebody is: the longest address that begins like theirs. */
export function itemHere(
  groups: readonly NavGroupOfItems[],
  path: string,
  query: string,
): NavItem | null {
  const items = groups.flatMap((group) => group.items)
  const asked = items.find(({ href }) => href.includes('?') && href === `${path}?${query}`)
  if (asked) return asked
  const around = items.filter(({ href }) => path === href || path.startsWith(`${href}/`))
  return around.sort((one, other) => other.href.length - one.href.length)[0] ?? null
}
