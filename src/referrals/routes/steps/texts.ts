import {
  textLimits,
  type Draft,
  type ReferralError,
  type TextName,
} from '../../../../views/portal/pages/referral/form'
import { holdsCpr } from '../../../privacy/cpr'

/** What no typed field may hold, and how long each may be. */
export function checkTexts(draft: Draft, fields: readonly TextName[]): ReferralError[] {
  return fields.flatMap((field): ReferralError[] => {
    const text = draft[field]
    if (holdsCpr(text)) return [{ field, kind: 'cpr' }]
    return text.length > textLimits[field] ? [{ field, kind: 'long' }] : []
  })
}
