import type { NewMessage } from '../messages/enqueue'
import type { Template } from '../messages/types'
import type { Scene } from './change'
import { peopleOf } from './receivers/peopleOf'

type About = Pick<Scene, 'req' | 'referral' | 'receivers'>

/**
 * A message to each person to be told at a unit. Its key holds the holding and what it is about, so
 * that it is written once however often the cause is looked at.
 */
export async function toPeopleOf(
  scene: About,
  { unit, template, again = '' }: { unit: string; template: Template; again?: string | number },
): Promise<NewMessage[]> {
  const people = await peopleOf(scene, unit)
  if (people.length === 0) return [toSecretariat(scene, template, unit)]
  return people.map((user) => ({
    ...about(scene, template, [user, again]),
    receiverKind: 'user',
    receiver: user,
  }))
}

/** A message to the secretariat; also in the place of a unit that has nobody to be told. */
export function toSecretariat(
  scene: Pick<Scene, 'referral'>,
  template: Template,
  again: string | number = '',
): NewMessage {
  return {
    ...about(scene, template, ['secretariat', again]),
    receiverKind: 'secretariat',
    receiver: null,
  }
}

function about(
  { referral }: Pick<Scene, 'referral'>,
  template: Template,
  parts: readonly (string | number)[],
) {
  const key = [template, referral.id, referral.holding, ...parts]
    .filter((part) => part !== '')
    .join(':')
  return { key, template, referral: referral.id, lang: 'da' as const }
}
