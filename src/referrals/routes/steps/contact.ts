import { ContactStep } from '../../../../views/portal/pages/referral/ContactStep'
import type { Draft, ReferralError } from '../../../../views/portal/pages/referral/form'
import { isMailAddress } from '../../../mail/address'
import { checkTexts } from './texts'
import type { Step } from './types'

const phoneNumber = /^\+?[\d\s()./-]+$/

/** How the sender may be reached: both may be left open. */
export const contact: Step = {
  name: 'kontakt',
  check: (draft) => {
    const wrong = checkTexts(draft, ['email', 'phone'])
    return [...wrong, ...checkForms(draft).filter(({ field }) => !isAmong(wrong, field))]
  },
  View: ContactStep,
}

function checkForms({ email, phone, wantsReceipt }: Draft): ReferralError[] {
  const errors: ReferralError[] = []
  if (email === '' && wantsReceipt) errors.push({ field: 'email', kind: 'missing' })
  if (email !== '' && !isMailAddress(email)) errors.push({ field: 'email', kind: 'email' })
  if (phone !== '' && !isPhone(phone)) errors.push({ field: 'phone', kind: 'phone' })
  return errors
}

/** Between the shortest and the longest number there is (ITU-T E.164). */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return phoneNumber.test(text) && digits >= 6 && digits <= 15
}

function isAmong(errors: readonly ReferralError[], field: ReferralError['field']): boolean {
  return errors.some((error) => error.field === field)
}
