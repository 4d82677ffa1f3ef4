import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appError } from '../../errors'
import { enqueue } from '../../messages/enqueue'
import type { DataKey } from '../../privacy/seal'
import { addEvents } from '../rows/events'
import { insertReferral } from '../rows/referrals'
import { addText } from '../rows/texts'
import type { Draft } from './makeDraft'

/** Writes a draft in the transaction of `req`; its keys lie in the key store already. */
export async function storeDraft(
  req: PayloadRequest,
  { draft, dataKeys }: { draft: Draft; dataKeys: ReadonlyMap<string, DataKey> },
): Promise<void> {
  const { referral, texts, messages } = draft
  const at = referral.receivedAt
  await insertReferral(req, referral)
  for (const text of texts) {
    const key = dataKeys.get(text.part)
    if (!key) throw appError({ code: 'unavailable', message: 'a part without its key' })
    await addText(req, { referral: referral.id, text, key, at })
  }
  await addEvents(req, {
    referral: referral.id,
    events: [{ kind: 'received', detail: { unit: referral.holder } }],
    version: referral.version,
    once: randomUUID(),
    by: { actor: 'sender', user: null, unit: null },
    at,
  })
  await enqueue({ req, messages, at })
}
