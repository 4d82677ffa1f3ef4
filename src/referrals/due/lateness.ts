import { isOpen } from '../guards'
import { toPeopleOf, toSecretariat } from '../notices'
import { deadlineOf } from '../receivers/termsOf'
import type { DueStep } from './types'

/**
 * Nobody took it in time: its deputy is told and may take it. Where there is no deputy, or it is
 * no longer a unit of the directory, the secretariat is told at once.
 */
export const tellDeputy: DueStep = {
  name: 'tell-deputy',
  at: ({ state, escalation, deadlineAt }) =>
    state === 'received' && escalation === 'none' ? deadlineAt : null,
  take: async (scene) => {
    const { referral, receivers, directory, now } = scene
    const { deputy } = referral
    if (!deputy || !directory.services.has(deputy) || receivers.get(deputy)?.isPaused) {
      return tellingSecretariat(scene)
    }
    const terms = receivers.get(deputy) ?? receivers.get(referral.holder)
    return {
      patch: {
        escalation: 'deputy',
        deputyToldAt: now,
        deputyDeadlineAt: terms ? deadlineOf(terms, now) : now,
      },
      events: [{ kind: 'deputy-told', detail: { unit: deputy } }],
      messages: [
        ...(await toPeopleOf(scene, { unit: deputy, template: 'referral-late-deputy' })),
        ...(await toPeopleOf(scene, { unit: referral.holder, template: 'referral-late-holder' })),
      ],
    }
  },
}

/** The deputy did not take it either: the secretariat chases, without ever seeing a text. */
export const tellSecretariat: DueStep = {
  name: 'tell-secretariat',
  at: ({ state, escalation, deputyDeadlineAt }) =>
    state === 'received' && escalation === 'deputy' ? deputyDeadlineAt : null,
  take: (scene) => tellingSecretariat(scene),
}

/** The sender has no answer when they should have one: the unit is reminded; the work list shows it. */
export const tellReplyIsLate: DueStep = {
  name: 'tell-reply-is-late',
  at: (referral) =>
    isOpen(referral) && !referral.reminded.includes('reply-late') ? referral.replyBy : null,
  take: async (scene) => ({
    patch: { reminded: [...scene.referral.reminded, 'reply-late'] },
    events: [{ kind: 'reminded', detail: { of: 'reply-late' } }],
    messages: [
      ...(await toPeopleOf(scene, {
        unit: scene.referral.holder,
        template: 'referral-reply-due',
        again: 'late',
      })),
    ],
  }),
}

function tellingSecretariat(scene: Parameters<DueStep['take']>[0]) {
  return {
    patch: { escalation: 'secretariat' as const, deputyDeadlineAt: null },
    events: [{ kind: 'secretariat-told' as const }],
    messages: [toSecretariat(scene, 'referral-late-secretariat')],
  }
}
