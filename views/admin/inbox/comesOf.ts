import type { ReferralDetail } from '../../../src/referrals/inbox/types'
import type { Instant } from '../../../src/routing/types'
import type { View } from './view'

export type Coming = { at: Instant; title: string }

/** What is still to come of a referral, the next first: hollow steps under its history. */
export function comesOf(detail: ReferralDetail, { words, now }: View): Coming[] {
  const { comes } = words.timeline
  const isOpen = ['received', 'taken', 'working'].includes(detail.state)
  const steps: { at: Instant | null; title: string }[] = [
    { at: detail.state === 'received' ? detail.deadlineAt : null, title: comes.deadline },
    { at: detail.deputyDeadlineAt, title: comes.deputyDeadline },
    { at: detail.offer?.endsAt ?? null, title: comes.offer },
    { at: isOpen ? detail.replyBy : null, title: comes.reply },
    { at: detail.textErasedAt === null ? detail.textEndsAt : null, title: comes.erase },
  ]
  return steps
    .filter((step): step is Coming => step.at !== null && step.at > now)
    .sort((one, other) => one.at - other.at)
}
