import { createLocalReq } from 'payload'
import { inTransaction, isTaken } from '../../database'
import { appError } from '../../errors'
import { recommend } from '../../routing/recommend'
import { chooseReceiver } from '../receivers/chooseReceiver'
import { findByToken } from '../rows/referrals'
import type { ReferralServices } from '../services'
import { makeDraft, type Draft } from '../submit/makeDraft'
import { storeDraft } from '../submit/storeDraft'
import type { Receipt, Submission } from '../submission'
import { hashOfToken, tokenOf } from '../token'
import { makeKeys } from '../texts/keyring'

/**
 * Hands a concern over to the unit that the routing engine chooses. The same form sent again gives
 * the same receipt. When this is done the referral is on the disk, with its text, its event and a
 * message to the unit's people.
 *
 * @returns `null` when no unit receives: then nothing is stored
 */
export async function submitReferral(
  services: ReferralServices,
  submission: Submission,
): Promise<Receipt | null> {
  const known = await findReceipt(services, submission.formKey)
  if (known) return known
  const token = tokenOf(submission.formKey, services.linkKey)
  const content = await services.current()
  const now = services.now()
  const answer = recommend(submission.question, content.directory, now)
  const { receivers } = content
  const choice = chooseReceiver({ answer, receivers, chosen: submission.chosen })
  if (!choice) return null
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    // A code that is taken gets another; a form that was first has its receipt.
    const draft = makeDraft({ submission, choice, content, token, now })
    if (await store(services, draft)) return { token, code: draft.referral.code }
    const first = await findReceipt(services, submission.formKey)
    if (first) return first
  }
  throw appError({ code: 'busy', message: 'no free code was found' })
}

/** The receipt of a form that was handed over before. */
export async function findReceipt(
  { payload, linkKey }: Pick<ReferralServices, 'payload' | 'linkKey'>,
  formKey: string,
): Promise<Receipt | null> {
  const token = tokenOf(formKey, linkKey)
  const found = await findByToken(await createLocalReq({}, payload), hashOfToken(token))
  return found && { token, code: found.code }
}

/** Codes that may be taken one after the other before something is wrong. */
const attempts = 5

/** `false` when the code is taken, or the same form was first: then nothing is left of it. */
async function store(services: ReferralServices, draft: Draft): Promise<boolean> {
  const { payload, keys } = services
  const { id } = draft.referral
  const dataKeys = await makeKeys(services, draft.keyNames)
  try {
    await inTransaction({ payload }, (req) => storeDraft(req, { draft, dataKeys }))
    return true
  } catch (error) {
    // After anything else it may be there after all, as when the answer to a commit was lost. Then
    // its keys are needed; where it is not, the sweep takes them.
    if (!isTaken(error)) throw error
    await keys.destroy({ referral: id })
    return false
  }
}
