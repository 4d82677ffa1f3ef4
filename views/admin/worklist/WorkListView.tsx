import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isSecretariat } from '../../../collections/access/roles'
import { readWorkList } from '../../../src/referrals/inbox/readWorkList'
import { AdminPage } from '../parts/AdminPage'
import { readerOf } from '../parts/reader'
import { WorkList } from './WorkList'
import { workListWords } from './words'

/** `/admin/arbejdsliste`: what only the secretariat can move on. */
export async function WorkListView(props: AdminViewServerProps) {
  const { user, services, lang } = readerOf(props)
  if (!isSecretariat(user)) notFound()
  const list = await readWorkList(services, { user })
  return (
    <AdminPage view={props} crumbs={[{ label: workListWords(lang).title }]}>
      <WorkList initial={list} lang={lang} />
    </AdminPage>
  )
}
