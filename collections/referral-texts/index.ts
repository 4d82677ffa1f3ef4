import type { CollectionConfig } from 'payload'
import { textKinds } from '../../src/referrals/types'
import { closedToAll } from '../access/closed'
import { codeField } from '../fields/code'
import { idField } from '../fields/id'
import { instantField } from '../fields/instant'

/**
 * What was written about a referral, sealed: the report, added words, the unit's notes, the sender's
 * contact. The keys lie in the key store alone. Opened by `src/referrals/texts/readTexts` only.
 */
export const ReferralTexts: CollectionConfig = {
  ...closedToAll,
  slug: 'referral-texts',
  fields: [
    idField(),
    { name: 'referral', type: 'text', required: true, index: true },
    codeField('kind', textKinds, { required: true }),
    // Which of the referral's data keys opens it.
    { name: 'part', type: 'text', required: true },
    // Who wrote it: a user's id; empty for the sender.
    { name: 'author', type: 'text' },
    instantField('at', { required: true }),
    // AES-256-GCM, base64url; bound to this collection, this row and this field.
    { name: 'sealed', type: 'text', required: true },
  ],
}
