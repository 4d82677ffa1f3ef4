import { AskedStep } from '../../../../views/portal/pages/referral/AskedStep'
import type { Step } from './types'

/** Whether the person knows. Who said no is respected before this is checked: see `stops`. */
export const asked: Step = {
  name: 'spurgt',
  check: ({ asked }) => (asked === null ? [{ field: 'asked', kind: 'missing' }] : []),
  View: AskedStep,
}
