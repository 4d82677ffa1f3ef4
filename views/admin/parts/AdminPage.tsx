import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** The frame of an admin page of our own: Payload's navigation, header and crumbs. */
export function AdminPage({
  view,
  crumbs,
  children,
}: {
  view: AdminViewServerProps
  crumbs: readonly { label: string; url?: string }[]
  children: ReactNode
}) {
  const { req, permissions, visibleEntities, locale } = view.initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={view.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={view.searchParams}
      user={req.user ?? undefined}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[...crumbs]} />
      {children}
    </DefaultTemplate>
  )
}
