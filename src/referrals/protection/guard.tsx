import { ProofPage } from '../../../views/portal/pages/referral/ProofPage'
import type { Pair } from '../../../views/portal/parts/Hidden/Hidden'
import { referralFields } from '../../../views/portal/pages/referral/form'
import { municipalityRef } from '../../contact/municipalityRef'
import { htmlPage, type Page } from '../../http/page'
import { renderPage } from '../../http/render'
import type { RequestContext } from '../../http/route'
import { findByCode } from '../../place'
import { siteFor, type PortalContext } from '../../portal/context'
import type { Submission } from '../submission'
import { attempt, type Attempt } from './attempt'
import { demandNow } from './protection'
import { sendCode } from './sendCode'
import { tellSecretariat } from './tellSecretariat'

export type Guarded = { ok: true } | { ok: false; page: Page }

type Asked = {
  context: RequestContext<unknown>
  portal: PortalContext
  submission: Submission
  /** The key that the form's pages carry. */
  pageKey: string
}

/**
 * Asked by the last step, when every field has been checked and before anything is stored. Mostly
 * it says yes; else its page carries all that was typed, and sends it again when it has shown what
 * was demanded. A form that went through before goes through: the same form is the same referral.
 */
export async function guard({ context, portal, submission, pageKey }: Asked): Promise<Guarded> {
  const { protection, payload } = portal
  if (!protection.isOn) return { ok: true }
  const { limits, breaker } = protection
  const now = portal.now()
  const { formKey } = submission
  if (limits.isLetThrough(formKey, now)) return { ok: true }
  const address = limits.addressKey(context.req.ip)
  const { demand, reason } = demandNow(protection, address, now)
  if (demand !== 'nothing') {
    const sent = { fields: context.form, formKey, address, demand, now }
    const outcome = await attempt(protection, sent, ({ email, code }) =>
      sendCode({ payload, email, code, lang: context.lang }),
    )
    if (!outcome.isShown) {
      const challenge = await protection.proof.challengeFor({ formKey, demand, now })
      const props = { ...outcome, reason, challenge }
      return { ok: false, page: await proofPage({ context, portal, submission, pageKey }, props) }
    }
  }
  // Counted in one go with the question, where nothing was demanded: many at once are many.
  limits.letThrough({ address, formKey, now })
  breaker.note(now)
  await tellSecretariat({ payload, breaker, now })
  return { ok: true }
}

async function proofPage(
  { context, portal, submission, pageKey }: Asked,
  {
    isAgain,
    waiting,
    mail,
    reason,
    challenge,
  }: Extract<Attempt, { isShown: false }> & {
    reason: 'address' | 'portal'
    challenge: { text: string; most: number }
  },
): Promise<Page> {
  const content = await portal.content.current()
  const record = findByCode(portal.places, submission.question.kommune ?? '')
  const html = renderPage(
    <ProofPage
      site={siteFor(portal, context, content)}
      pairs={typedPairs(context.form, pageKey)}
      municipality={record ? municipalityRef(record, content) : null}
      reason={reason}
      challenge={challenge}
      isAgain={isAgain}
      waiting={waiting}
      mail={mail && { ...mail, email: mail.email || (submission.contact?.email ?? '') }}
      at={portal.now()}
    />,
  )
  return htmlPage(html, { status: 422, noindex: true })
}

/** What was typed, for the last step again. */
function typedPairs(form: URLSearchParams, pageKey: string): Pair[] {
  const { step, goTo, key, trap } = referralFields
  const own: readonly string[] = [step, goTo, key, trap]
  const typed = Object.values(referralFields).flatMap((name): Pair[] => {
    const value = form.get(name)
    return value && !own.includes(name) ? [[name, value]] : []
  })
  return [[step, 'tjek'], [key, pageKey], ...typed]
}
