import type { ReactElement } from 'react'
import type { Pair } from '../../../views/portal/parts/Hidden/Hidden'
import { draftPairs, referralFields } from '../../../views/portal/pages/referral/form'
import type { MailStep } from '../../../views/portal/pages/referral/ProofMail'
import { ProofPage } from '../../../views/portal/pages/referral/ProofPage'
import type { Site } from '../../../views/portal/site'
import { esbjerg, inHours } from './asking'
import { fullDraft } from './referralData'

const pairs: Pair[] = [[referralFields.step, 'tjek'], ...draftPairs(fullDraft)]
const notBefore = inHours + 2 * 60_000
const waiting = { ticket: `${notBefore}.signature`, notBefore, isEarly: false }

/** The page before sending, in every state that looks different. */
export function proofPages(siteAt: (path: string) => Site): Record<string, ReactElement> {
  const page = (more: Partial<Parameters<typeof ProofPage>[0]> = {}) => (
    <ProofPage
      site={siteAt('/henvendelse')}
      pairs={pairs}
      municipality={esbjerg}
      reason="address"
      challenge={{ text: '{"parameters":{}}', most: 120 }}
      isAgain={false}
      waiting={waiting}
      mail={null}
      at={inHours}
      {...more}
    />
  )
  const mail = (state: MailStep['state'], more: Partial<MailStep> = {}) =>
    page({ reason: 'portal', mail: { email: fullDraft.email, code: '', state, ...more } })
  return {
    proof: page(),
    'proof-again': page({ isAgain: true, municipality: null }),
    'proof-early': page({ waiting: { ...waiting, isEarly: true } }),
    'proof-mail': mail('asked'),
    'proof-mail-none': mail('no-email', { email: 'nabo' }),
    'proof-mail-sent': mail('sent'),
    'proof-mail-failed': mail('failed'),
    'proof-mail-enough': mail('enough'),
    'proof-mail-wrong': mail('wrong-code', { code: '123456' }),
    'proof-mail-right': mail('right', { code: '123456' }),
  }
}
