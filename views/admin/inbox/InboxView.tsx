import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isSecretariat } from '../../../collections/access/roles'
import { AdminPage } from '../parts/AdminPage'
import { readerOf } from '../parts/reader'
import { readFilter } from './filter'
import { Inbox } from './Inbox'
import { workListPath, inboxPath } from './links'
import { mayOpenInbox, openInbox } from './openInbox'
import { workListWords } from '../worklist/words'
import { inboxWords } from './words'

/**
 * `/admin/henvendelser`, and one of them at `/admin/henvendelser/:id`. Coordinators have the list
 * beside it; the secretariat has a list of its own and opens one alone.
 */
export async function InboxView(props: AdminViewServerProps) {
  const { user, services, segments, lang } = readerOf(props)
  const id = segments[1] ?? null
  if (!mayOpenInbox(user)) {
    if (!isSecretariat(user)) notFound()
    if (id === null) redirect(workListPath)
  }
  const filter = readFilter(props.searchParams ?? {})
  const opened = await openInbox({ services, user, id, filter })
  const { list } = inboxWords(lang)
  const code = opened.open?.value && opened.open.value !== 'gone' ? opened.open.value.code : null
  return (
    <AdminPage
      view={props}
      crumbs={[
        ...(opened.list
          ? [{ label: list.title }, { label: list.crumb, url: code ? inboxPath : undefined }]
          : [{ label: workListWords(lang).title, url: workListPath }]),
        ...(code ? [{ label: code }] : []),
      ]}
    >
      <Inbox {...opened} lang={lang} me={user.name} home={workListPath} />
    </AdminPage>
  )
}
