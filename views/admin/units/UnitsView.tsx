import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { maySimulateRouting } from '../../../collections/routing-rules/access'
import { inboxPath } from '../inbox/links'
import { mayOpenInbox, namesOf } from '../inbox/openInbox'
import { inboxWords } from '../inbox/words'
import { AdminPage } from '../parts/AdminPage'
import { readerOf } from '../parts/reader'
import { readUnitTerms } from './readUnitTerms'
import { UnitsPage } from './UnitsPage'

/** `/admin/modtagelse`: which rules lead to the reader's units, and on what terms they receive. */
export async function UnitsView(props: AdminViewServerProps) {
  const { user, services, lang } = readerOf(props)
  if (!mayOpenInbox(user)) notFound()
  const [units, { directory }] = await Promise.all([
    readUnitTerms({ services, user }),
    services.current(),
  ])
  const words = inboxWords(lang)
  return (
    <AdminPage
      view={props}
      crumbs={[{ label: words.list.title, url: inboxPath }, { label: words.units.crumb }]}
    >
      <UnitsPage
        units={units}
        municipalities={new Map(namesOf(directory.municipalities))}
        maySimulate={maySimulateRouting(user)}
        lang={lang}
      />
    </AdminPage>
  )
}
