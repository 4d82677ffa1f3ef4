import { ReportStep } from '../../../../views/portal/pages/referral/ReportStep'
import { checkTexts } from './texts'
import type { Step } from './types'

const fields = ['where', 'when', 'what', 'usually', 'helps'] as const

/** What somebody saw. Only the free text must be there. */
export const report: Step = {
  name: 'beskriv',
  check: (draft) => [
    ...checkTexts(draft, fields),
    ...(draft.what === '' ? [{ field: 'what', kind: 'missing' } as const] : []),
  ],
  View: ReportStep,
}
