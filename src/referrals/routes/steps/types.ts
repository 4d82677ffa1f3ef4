import type { ReactElement } from 'react'
import type {
  Draft,
  ReferralError,
  ReferralStep,
} from '../../../../views/portal/pages/referral/form'
import type { StepProps } from '../../../../views/portal/pages/referral/unit'

/** One step of the form: what is wrong with what it asks, and how it is shown. */
export type Step = {
  name: ReferralStep
  check: (draft: Draft) => readonly ReferralError[]
  View: (props: StepProps) => ReactElement
}
