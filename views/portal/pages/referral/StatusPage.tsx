import type { ReferralStatus } from '../../../../src/referrals/status/types'
import type { Door, Instant } from '../../../../src/routing/types'
import { Page } from '../../layout/Page'
import { ErrorSummary } from '../../parts/ErrorSummary/ErrorSummary'
import { Notice } from '../../parts/Notice/Notice'
import type { Site } from '../../site'
import { wordsFor } from '../../words'
import { CodeSky } from './status/CodeSky'
import { StatusCard } from './status/StatusCard'
import { KeptWord } from './status/KeptWord'
import { SomethingNew, TakeBack, type TypedWord } from './status/StatusMore'
import { StatusNow } from './status/StatusNow'
import { StatusReceipt } from './status/StatusReceipt'
import { wordErrorText, wordField, type Said } from './statusForms'

/**
 * What the secret link shows: where the referral stands. It never tells that somebody was found,
 * helped or declined, nor who has it now; nothing about the person is on it.
 */
export function StatusPage({
  site,
  token,
  status,
  once,
  said = null,
  typed = null,
  doors,
  at,
}: {
  site: Site
  token: string
  status: ReferralStatus
  /** A UUID for each form: sent twice is once. */
  once: { word: string; contact: string }
  /** What was just done. */
  said?: Said | null
  typed?: TypedWord | null
  /** Doors for all of Denmark. */
  doors: readonly Door[]
  at: Instant
}) {
  const { lang } = site
  const { after, steps } = wordsFor(lang).referral
  const words = after.status
  const isGone = status.state === 'withdrawn' || status.state === 'erased'
  const takesWord = status.takesWord && !isGone
  const shared = { status, token, typed, once, lang }
  const title = isGone ? words.headings[status.state] : words.title(status.code)
  return (
    <Page
      site={site}
      title={typed ? `${steps.errors.prefix} ${title}` : title}
      description={words.description}
      isIndexable={false}
      tone="night"
      extraStyles="referral"
    >
      <CodeSky code={status.state === 'erased' ? null : status.code} lang={lang} />
      <div className="container answer-grid">
        <div className="status-main">
          {typed && (
            <ErrorSummary
              heading={steps.errors.title}
              errors={[{ href: `#${wordField}`, text: wordErrorText(typed.error, lang) }]}
            />
          )}
          {typed && !takesWord && <KeptWord text={typed.text} lang={lang} />}
          {said && <Notice tone="ok" icon="check" text={words.said[said]} />}
          <StatusCard status={status} at={at} lang={lang} />
        </div>
        <div className="answer-side">
          <StatusNow status={status} doors={doors} at={at} lang={lang} />
          {!isGone && <SomethingNew {...shared} />}
        </div>
        <div className="answer-self">
          {!isGone && <StatusReceipt status={status} token={token} at={at} lang={lang} />}
          <TakeBack {...shared} />
        </div>
      </div>
    </Page>
  )
}
