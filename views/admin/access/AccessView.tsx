import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { unitsOf } from '../../../collections/access/roles'
import { inboxPath } from '../inbox/links'
import { mayOpenInbox } from '../inbox/openInbox'
import { inboxWords } from '../inbox/words'
import { AdminPage } from '../parts/AdminPage'
import { readerOf } from '../parts/reader'
import { AccessPage } from './AccessPage'

/** `/admin/indsigt`: what the unit says to the person, to read aloud or give on paper (GDPR 14, 15). */
export async function AccessView(props: AdminViewServerProps) {
  const { user, services, lang } = readerOf(props)
  if (!mayOpenInbox(user)) notFound()
  const { receivers, directory, periods } = await services.current()
  const units = unitsOf(user).flatMap((id) => {
    const service = directory.services.get(id)
    if (!service) return []
    const body = receivers.get(id)?.controller.name ?? service.organisation.name
    const phone = service.phones.find(({ type }) => type === 'voice')?.number ?? null
    return [{ id, name: service.name.da, body, phone }]
  })
  const { access, list } = inboxWords(lang)
  return (
    <AdminPage
      view={props}
      crumbs={[{ label: list.title, url: inboxPath }, { label: access.crumb }]}
    >
      <AccessPage units={units} days={periods.textDaysAfterClosing} lang={lang} />
    </AdminPage>
  )
}
