import { deadlineOf } from '../../referrals/receivers/termsOf'
import { chooseReceiver, type Choice } from '../../referrals/receivers/chooseReceiver'
import type { Receivers } from '../../referrals/receivers/types'
import type { Answer, Instant, Question } from '../../routing/types'

/** Who a written referral would go to, or why nothing would be taken in writing. */
export type Told =
  | { kind: 'unit'; choice: Choice; deadline: Instant }
  | { kind: 'nobody'; because: 'children' | 'no-receiver' }

/** What would happen to a referral written at that moment. */
export function whoIsTold({
  question,
  answer,
  receivers,
  at,
}: {
  question: Question
  answer: Answer
  receivers: Receivers
  at: Instant
}): Told {
  // The municipality's notification path comes first (barnets lov § 133, § 135): no text is taken.
  const isAboutAChild = question.age === 'under-18' || question.children === 'ja'
  if (isAboutAChild) return { kind: 'nobody', because: 'children' }
  const choice = chooseReceiver({ answer, receivers })
  if (!choice) return { kind: 'nobody', because: 'no-receiver' }
  return { kind: 'unit', choice, deadline: deadlineOf(choice.receiver, at) }
}
