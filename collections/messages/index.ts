import type { CollectionConfig } from 'payload'
import { messageStates, receiverKinds, templates } from '../../src/messages/types'
import { closedToAll } from '../access/closed'
import { codeField } from '../fields/code'
import { idField } from '../fields/id'
import { instantField } from '../fields/instant'

/**
 * The outbox: a message is a row, made in the transaction of its cause, with a unique key that
 * makes it single. It names its receiver by id: the address is read when it is sent.
 */
export const Messages: CollectionConfig = {
  ...closedToAll,
  slug: 'messages',
  indexes: [{ fields: ['state', 'nextTryAt'] }],
  fields: [
    idField(),
    { name: 'key', type: 'text', required: true, unique: true },
    codeField('template', templates, { required: true }),
    codeField('receiverKind', receiverKinds, { required: true }),
    // A user's, a service's or a referral's id; empty for the secretariat.
    { name: 'receiver', type: 'text' },
    // What it is about, by id.
    { name: 'referral', type: 'text' },
    codeField('lang', ['da', 'en'], { required: true }),
    codeField('state', messageStates, { required: true }),
    { name: 'attempts', type: 'number', required: true },
    instantField('at', { required: true }),
    instantField('nextTryAt', { required: true }),
    instantField('sentAt'),
    // The server's answer as a code (`550`, `ECONNREFUSED`): never its words, which may hold an address.
    { name: 'failure', type: 'text' },
  ],
}
