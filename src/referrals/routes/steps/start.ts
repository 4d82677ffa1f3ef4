import { StartStep } from '../../../../views/portal/pages/referral/StartStep'
import type { Step } from './types'

/** Whether a child is in it. Not knowing is an answer, saying nothing is none. */
export const start: Step = {
  name: 'start',
  check: ({ age, children }) => [
    ...(age === null ? [{ field: 'age', kind: 'missing' } as const] : []),
    ...(children === null ? [{ field: 'children', kind: 'missing' } as const] : []),
  ],
  View: StartStep,
}
