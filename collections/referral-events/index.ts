import type { CollectionConfig } from 'payload'
import { actors, eventKinds } from '../../src/referrals/types'
import { closedToAll } from '../access/closed'
import { codeField } from '../fields/code'
import { idField } from '../fields/id'
import { instantField } from '../fields/instant'

/** The timeline of a referral: rows are only added, and hold codes and ids, never a text. */
export const ReferralEvents: CollectionConfig = {
  ...closedToAll,
  slug: 'referral-events',
  indexes: [{ fields: ['referral', 'at'] }],
  fields: [
    // The id of an action's first event is the one its form carries: the same form is once.
    idField(),
    { name: 'referral', type: 'text', required: true },
    // Their order within one moment.
    { name: 'n', type: 'number', required: true },
    codeField('kind', eventKinds, { required: true }),
    { ...instantField('at', { required: true }), index: true },
    codeField('actor', actors, { required: true }),
    { name: 'user', type: 'text' },
    // The unit it happened in, by the id of its service.
    { name: 'unit', type: 'text' },
    // Codes and ids that say more: an offer's receiver, a reason, an outcome.
    { name: 'detail', type: 'json' },
  ],
}
