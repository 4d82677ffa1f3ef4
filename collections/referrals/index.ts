import type { CollectionConfig } from 'payload'
import {
  askedAnswers,
  declineReasons,
  escalations,
  exemptReasons,
  handoverBases,
  informedAnswers,
  offerReasons,
  outcomes,
  referralStates,
  sources,
  toldTexts,
} from '../../src/referrals/types'
import { abouts, ageGroups, situations } from '../../src/routing/types'
import { closedToAll } from '../access/closed'
import { codeField } from '../fields/code'
import { idField } from '../fields/id'
import { instantField } from '../fields/instant'

/**
 * A concern handed over through the portal and tracked: everything but its words, which lie sealed
 * in `referral-texts`. Written by the actions of `src/referrals`, one transaction each.
 */
export const Referrals: CollectionConfig = {
  ...closedToAll,
  slug: 'referrals',
  labels: {
    singular: { da: 'Henvendelse', en: 'Referral' },
    plural: { da: 'Henvendelser', en: 'Referrals' },
  },
  indexes: [
    { fields: ['holder', 'state', 'deadlineAt'] },
    { fields: ['holder', 'state', 'receivedAt'] },
    { fields: ['holder', 'closedAt'] },
    { fields: ['holder', 'offerEndsAt'] },
    { fields: ['holder', 'visit'] },
    { fields: ['offeredTo', 'offerEndsAt'] },
    { fields: ['deputy', 'escalation', 'state', 'deadlineAt'] },
    { fields: ['escalation', 'state', 'deadlineAt'] },
    { fields: ['state', 'replyBy'] },
  ],
  fields: [
    idField(),
    // Counts the changes: an action on a page that shows an older one is refused.
    { name: 'version', type: 'number', required: true },
    // To say on the phone; an erased referral has its id in its place.
    { name: 'code', type: 'text', required: true, unique: true },
    // Of the secret link, of which nothing else is kept.
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    ...whatIsAsked(),
    ...whoHasIt(),
    ...whatWasDone(),
  ],
}

function whatIsAsked(): CollectionConfig['fields'] {
  return [
    { name: 'kommunekode', type: 'text', required: true },
    { name: 'fra', type: 'text' },
    codeField('situation', situations, { required: true }),
    codeField('age', ageGroups, { required: true }),
    codeField('about', abouts),
    codeField('asked', askedAnswers, { required: true }),
    codeField('source', sources, { required: true }),
    codeField('lang', ['da', 'en'], { required: true }),
    // Why it went where it went: rules, reasons, and the revision of the content they were read from.
    { name: 'decision', type: 'json' },
  ]
}

function whoHasIt(): CollectionConfig['fields'] {
  return [
    codeField('state', referralStates, { required: true }),
    // The unit that has it now, by the id of its service: always one, never two.
    { name: 'holder', type: 'text', required: true },
    // The unit it was sent to, which the sender may be told; later holders they are not.
    { name: 'sentTo', type: 'text', required: true },
    // The legal body that is controller of its texts, by the id of its organisation.
    { name: 'controller', type: 'text', required: true },
    // Counts the holders: who gets it back is another holder than before (see the key store).
    { name: 'holding', type: 'number', required: true },
    { name: 'deputy', type: 'text' },
    // The data key that new texts are sealed with: another controller may have one of its own.
    { name: 'textPart', type: 'text', required: true },
    // Former holders of another controller that kept their texts: the new one rings them.
    { name: 'heldBack', type: 'json' },
    codeField('escalation', escalations, { required: true }),
    instantField('receivedAt', { required: true }),
    // When the holder's time began: its receipt, or when it came to this unit.
    instantField('waitsSince', { required: true }),
    // When the holder must have taken it. Moves with the unit's hours while it waits.
    instantField('deadlineAt', { required: true }),
    // When the portal has to look at it again: a deadline, an offer's end, a reminder, an erasing.
    { ...instantField('dueAt'), index: true },
    // Which reminders were sent: codes of `src/referrals/due`.
    { name: 'reminded', type: 'json' },
    // What the sender was promised, where the unit has set a promise.
    instantField('promisedAt'),
    // The sender has an answer by then.
    instantField('replyBy', { required: true }),
    // Once it is late: when the deputy was told, and when their time is up as well.
    instantField('deputyToldAt'),
    instantField('deputyDeadlineAt'),
    { name: 'offeredTo', type: 'text' },
    codeField('offerReason', offerReasons),
    codeField('offerBasis', handoverBases),
    instantField('offeredAt'),
    instantField('offerEndsAt'),
    codeField('declineReason', declineReasons),
    // Referrals that are probably about the same person share the id of a visit.
    { name: 'visit', type: 'text', index: true },
  ]
}

function whatWasDone(): CollectionConfig['fields'] {
  return [
    instantField('takenAt'),
    instantField('workStartedAt'),
    instantField('closedAt'),
    codeField('outcome', outcomes),
    codeField('told', toldTexts),
    // The municipality in charge by law (handlekommune); the unit says so.
    { name: 'responsibleKommunekode', type: 'text' },
    codeField('informed', informedAnswers),
    codeField('exemptReason', exemptReasons),
    instantField('informedAt'),
    instantField('filedAt'),
    // When somebody last read its texts; who, is on the timeline.
    instantField('lookedAt'),
    { name: 'hasContact', type: 'checkbox', required: true, defaultValue: false },
    instantField('contactErasedAt'),
    instantField('textErasedAt'),
    // Of an anonymous one, whose moments are gone: whether it was taken by its deadline.
    { name: 'wasLate', type: 'checkbox' },
    // Of an anonymous referral: `2026-11`, in place of every moment.
    { name: 'month', type: 'text' },
  ]
}
