import type { Problem } from '../parts/ask'
import type { InboxWords } from './words'

/** Who was first: a colleague or a unit by name, else the sender or the portal itself. */
export function conflictText(
  { changedBy, changedByActor }: Pick<Problem, 'changedBy' | 'changedByActor'>,
  { forms, timeline }: InboxWords,
): string {
  const actor = changedByActor === 'sender' ? timeline.sender.toLowerCase() : null
  const name = changedBy ?? actor
  return name ? forms.problems.conflict(name) : forms.problems.conflictSomebody
}
