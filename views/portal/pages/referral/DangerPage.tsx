import { Page } from '../../layout/Page'
import type { Site } from '../../site'
import { wordsFor } from '../../words'
import { BackForm } from './BackForm'
import { CallButton } from './CallButton'
import type { Draft } from './form'
import { DangerStrip } from './notices'

/** Life is in danger: one calls, and writes later. */
export function DangerPage({ site, draft }: { site: Site; draft: Draft }) {
  const { lang } = site
  const { danger } = wordsFor(lang).referral.stops
  return (
    <Page
      site={site}
      title={danger.title}
      description={danger.title}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <h1>{danger.title}</h1>
        <DangerStrip lang={lang} />
        <CallButton number="112" lang={lang} />
        <p>{danger.after}</p>
        <BackForm
          draft={{ ...draft, danger: 'nej' }}
          to="start"
          label={danger.noDanger}
          lang={lang}
        />
      </div>
    </Page>
  )
}
