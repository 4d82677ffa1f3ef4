import type { Instant } from '../../../../src/routing/types'
import type { ReferralStatus } from '../../../../src/referrals/status/types'
import { linksFor } from '../../links'
import { Page } from '../../layout/Page'
import { Icon } from '../../parts/Icon/Icon'
import { Steps } from '../../parts/Steps/Steps'
import type { Site } from '../../site'
import { wordsFor } from '../../words'
import { phoneText } from '../../words/format'
import { momentText } from '../../words/moments'
import { QrCode } from '../paper/PaperPage'
import { CallButton } from './CallButton'
import { CodeSky } from './status/CodeSky'
import { unitOf } from './status/unitOf'

/** The code to say on the phone, the secret link, and what happens now. Made for paper too. */
export function ReceiptPage({
  site,
  token,
  status,
  qrSvg,
  at,
}: {
  site: Site
  token: string
  status: ReferralStatus
  /** Of the secret link, for paper alone: nobody types forty signs. */
  qrSvg: string
  at: Instant
}) {
  const { lang } = site
  const { after } = wordsFor(lang).referral
  const words = after.receipt
  const links = linksFor(lang)
  const { unit, phone } = unitOf(status, lang)
  const isWaiting = status.state === 'received' && status.promisedAt !== null
  const deadline = isWaiting ? momentText(status.promisedAt ?? at, at, lang) : null
  const link = site.origin + links.status(token)
  return (
    <Page
      site={site}
      title={words.title}
      description={words.lead}
      isIndexable={false}
      tone="night"
      extraStyles="referral"
    >
      <CodeSky code={status.code} lang={lang} />
      <div className="container answer-grid">
        <article className="lit receipt">
          <h1>{words.lead}</h1>
          <p>
            {words.before(unit)} <strong className="code">{status.code}</strong>.{' '}
            {words.rest({ unit, deadline, phone: phone && phoneText(phone) })}
          </p>
          {phone && <CallButton number={phone} name={unit} isLit={false} lang={lang} />}
        </article>
        <div className="answer-side">
          <section className="stack">
            <h2>{words.linkTitle}</h2>
            <p>{words.link}</p>
            <p className="secret-link" id="link">
              {link}
            </p>
            <div className="print-only">
              <QrCode svg={qrSvg} label={words.linkTitle} />
            </div>
            <a className="button amber" href={links.status(token)}>
              {words.go} <Icon name="arrow" />
            </a>
            <div className="own-text-ways">
              <button className="button" type="button" hidden data-print>
                <Icon name="print" /> {after.print}
              </button>
              <button
                className="button"
                type="button"
                hidden
                data-copy="link"
                data-done={words.copied}
                data-failed={words.copyFailed}
              >
                <Icon name="copy" /> {words.copy}
              </button>
            </div>
            <p role="status" data-copy-status />
            {status.hasContact && <p className="hint">{words.mailed}</p>}
            <p className="print-only" data-printed={after.printed} />
          </section>
        </div>
        <div className="answer-self">
          <section>
            <h2>{words.nextTitle}</h2>
            <Steps steps={words.next} />
          </section>
        </div>
      </div>
    </Page>
  )
}
