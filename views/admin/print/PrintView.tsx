import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '../parts/AdminPage'
import { readerOf } from '../parts/reader'
import { inboxPath, referralHref } from '../inbox/links'
import { namesOf, openReferral } from '../inbox/openInbox'
import { inboxWords } from '../inbox/words'
import { PrintPage } from './PrintPage'

/** `/admin/henvendelser/:id/print`: a sheet for the unit's own case system. */
export async function PrintView(props: AdminViewServerProps) {
  const { user, services, segments, lang } = readerOf(props)
  const [{ value: referral }, { directory }] = await Promise.all([
    openReferral({ services, user, id: segments[1] ?? '' }),
    services.current(),
  ])
  // What somebody may not see does not exist for them.
  if (referral === null || referral === 'gone') notFound()
  const words = inboxWords(lang)
  return (
    <AdminPage
      view={props}
      crumbs={[
        { label: words.list.title, url: inboxPath },
        { label: referral.code, url: referralHref(referral.id) },
        { label: words.print.crumb },
      ]}
    >
      <PrintPage
        referral={referral}
        me={user.name}
        lang={lang}
        now={services.now()}
        municipalities={namesOf(directory.municipalities)}
      />
    </AdminPage>
  )
}
