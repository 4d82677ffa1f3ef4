import { isAppError } from '../../../errors'
import { inLanguage } from '../../../http/language'
import { redirectPage, type Page } from '../../../http/page'
import type { RequestContext } from '../../../http/route'
import type { PortalContext } from '../../../portal/context'
import { findReceipt, submitReferral } from '../../actions/submitReferral'
import { guard } from '../../protection/guard'
import type { Receipt, Submission } from '../../submission'
import { submissionKey } from '../../submit/submissionKey'
import { noReceiver } from '../noReceiver'
import type { ReferralScene } from '../scene'
import { stepPage, type StepScene } from './index'

/** The last step: every field has been checked. On to the receipt, the same for the same form. */
export async function send({
  portal,
  context,
  scene,
}: {
  portal: PortalContext
  context: RequestContext<unknown>
  scene: StepScene
}): Promise<Page> {
  const submission = submissionOf(scene, context.lang)
  const guarded = await guard({ portal, context, submission, pageKey: scene.draft.key })
  if (!guarded.ok) return guarded.page
  const receipt = await handOver(portal, submission)
  // Nothing typed is lost because the portal is busy: the last step is shown again.
  if (receipt === 'busy') return stepPage('tjek', scene, [{ field: 'trap', kind: 'busy' }], 503)
  if (!receipt) return noReceiver({ portal, scene, isGone: true })
  return toReceipt(receipt, context)
}

/** The receipt of a form that was sent before; `null` when it was not. */
export async function receiptOfSent({
  portal,
  context,
  scene,
}: {
  portal: PortalContext
  context: RequestContext<unknown>
  scene: ReferralScene
}): Promise<Page | null> {
  const { formKey } = submissionOf(scene, context.lang)
  const receipt = await findReceipt(portal.referrals, formKey)
  return receipt && toReceipt(receipt, context)
}

function toReceipt({ token }: Receipt, { lang }: RequestContext<unknown>): Page {
  return redirectPage(inLanguage(`/henvendelse/${token}/kvittering`, lang))
}

async function handOver(
  { referrals }: PortalContext,
  submission: Submission,
): Promise<Receipt | 'busy' | null> {
  try {
    return await submitReferral(referrals, submission)
  } catch (error) {
    // A conflict too: the same form may have been cut off with its transaction still open.
    const isBusy = (['busy', 'unavailable', 'conflict'] as const).some((code) =>
      isAppError(error, code),
    )
    if (isBusy) return 'busy'
    throw error
  }
}

function submissionOf({ draft, asked }: ReferralScene, lang: Submission['lang']): Submission {
  const { what, where, position, when, usually, helps, email, phone, wantsReceipt } = draft
  if (draft.asked === null || draft.asked === 'sagt-nej')
    throw new Error('a form without an answer')
  const answered = {
    question: asked.question,
    chosen: draft.chosen,
    asked: draft.asked,
    report: { what, where, position, when, usually, helps },
    contact: email || phone ? { email, phone, wantsReceipt } : null,
    lang,
  }
  return { ...answered, formKey: submissionKey(draft.key, answered) }
}
