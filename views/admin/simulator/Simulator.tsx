import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isSecretariat } from '../../../collections/access/roles'
import { openSimulator } from '../../../src/contact/simulator/openSimulator'
import type { SearchParams } from '../../../src/contact/simulator/query'
import { referralServicesOf } from '../../../src/referrals/servicesOf'
import { langOf } from '../langOf'
import { SimulatorPage } from './SimulatorPage'
import { simulatorPath } from './links'
import { simulatorWords } from './words'

/**
 * `/admin/fordeling`: which doors a question leads to, by which rules, and what a change would do.
 * A view of Payload's root is open to everybody, so it asks itself who is there.
 */
export async function Simulator(props: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = props.initPageResult
  const { payload, user } = req
  const params = (props.searchParams ?? {}) as SearchParams
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(simulatorPath)}`)

  // The process's own clock, which the demo can move.
  const now = referralServicesOf(payload).now()
  const opened = await openSimulator({ payload, user, params, now })
  // What somebody may not see does not exist for them, as with Payload's own pages.
  if (!opened) notFound()
  const lang = langOf(req.i18n.language)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={props.params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={props.searchParams}
      user={user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: simulatorWords(lang).title }]} />
      <Gutter>
        <SimulatorPage {...opened} canEditRules={isSecretariat(user)} lang={lang} />
      </Gutter>
    </DefaultTemplate>
  )
}
