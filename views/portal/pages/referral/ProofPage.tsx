import type { Instant } from '../../../../src/routing/types'
import { linksFor } from '../../links'
import { Page } from '../../layout/Page'
import { ErrorSummary } from '../../parts/ErrorSummary/ErrorSummary'
import { Hidden, type Pair } from '../../parts/Hidden/Hidden'
import { Notice } from '../../parts/Notice/Notice'
import type { MunicipalityRef, Site } from '../../site'
import { wordsFor } from '../../words'
import { DangerStrip } from './notices'
import { ProofButtons } from './ProofButtons'
import { proofFields } from './proofFields'
import { mailErrorOf, ProofMail, type MailStep } from './ProofMail'
import { ProofWaiting, type Waiting } from './ProofWaiting'
import { ProofWork } from './ProofWork'

/**
 * Before a form goes through that comes after very many others. The script does the work and sends;
 * without it one waits a little and sends oneself. Nothing typed is lost, and nothing is kept yet.
 */
export function ProofPage({
  site,
  pairs,
  municipality,
  reason,
  challenge,
  isAgain,
  waiting,
  mail,
  at,
}: {
  site: Site
  /** All that was typed. */
  pairs: readonly Pair[]
  municipality: MunicipalityRef | null
  /** Much came from this network, or from everywhere. */
  reason: 'address' | 'portal'
  challenge: { text: string; most: number }
  /** It came with a proof that did not do: the script does not send by itself once more. */
  isAgain: boolean
  waiting: Waiting
  /** Where a code is asked for as well, of those without script. */
  mail: MailStep | null
  at: Instant
}) {
  const { lang } = site
  const { referral } = wordsFor(lang)
  const words = referral.proof
  const error = mail && mailErrorOf(mail, lang)
  const carried: Pair[] = [...pairs, [proofFields.ticket, waiting.ticket]]
  return (
    <Page
      site={site}
      title={error ? `${referral.steps.errors.prefix} ${words.title}` : words.title}
      description={words.title}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <DangerStrip lang={lang} />
        {error && <ErrorSummary heading={referral.steps.errors.title} errors={[error]} />}
        <h1>{words.title}</h1>
        <p className="intro">{words.reasons[reason]}</p>
        <p>{words.kept}</p>
        {isAgain && <Notice text={words.again} />}
        <form
          className="question"
          method="post"
          action={linksFor(lang).referral}
          noValidate
          data-proof={isAgain ? 'press' : 'send'}
        >
          <Hidden pairs={carried} />
          <ProofWork challenge={challenge} lang={lang} />
          <div className="stack" data-proof-other>
            {mail && <ProofMail mail={mail} lang={lang} />}
            <ProofWaiting waiting={waiting} hasMail={mail !== null} at={at} lang={lang} />
          </div>
          <ProofButtons mail={mail} lang={lang} />
        </form>
        {municipality && (
          <p className="soft">
            {words.urgent}{' '}
            <a href={linksFor(lang).place(municipality.slug)}>
              {words.openDoor(municipality.officialName)}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}
