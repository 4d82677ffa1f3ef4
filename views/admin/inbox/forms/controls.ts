import type { ReferralAction } from '../../../../collections/referrals/access'
import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import type { Problem } from '../../parts/ask'
import type { View } from '../view'

export const formNames = [
  'offer',
  'decline',
  'close',
  'note',
  'inform',
  'responsible',
  'filed',
  'join',
  'unjoin',
  'erase',
] as const
export type FormName = (typeof formNames)[number]

/** What somebody typed and chose, by the name of the field: kept while the page is open. */
export type Draft = Readonly<Record<string, string>>

/** An action's address: its name, and the one that has another right than its own. */
export type ActionName = ReferralAction | 'unjoinReferral'

/** All that a small form needs beside the referral and its words. */
export type FormControls = {
  draft: Draft
  onDraft: (changes: Draft) => void
  onSubmit: (action: ActionName, fields: Readonly<Record<string, unknown>>) => void
  onCancel: () => void
  isBusy: boolean
  /** What came of the last try. */
  problem: Problem | null
  /** The referral has changed since the form was opened, by whom if that is known. */
  changed: Pick<Problem, 'changedBy' | 'changedByActor'> | null
  /** Goes on from how the referral is now. */
  onReload: () => void
}

export type FormProps = { detail: ReferralDetail; view: View; controls: FormControls }

/** What the portal said about a field. */
export function refusalOf({ problem }: FormControls, field: string): string | null {
  if (problem?.kind !== 'invalid') return null
  return problem.details.find((detail) => detail.field === field)?.message ?? null
}
