import type { ReactElement } from 'react'
import encodeQr from 'qr'
import { defaultPeriods } from '../../../src/referrals/periods'
import type { ReferralStatus } from '../../../src/referrals/status/types'
import type { Answers } from '../../../views/portal/links'
import { AskedStep } from '../../../views/portal/pages/referral/AskedStep'
import { CheckStep } from '../../../views/portal/pages/referral/CheckStep'
import { ChildPage } from '../../../views/portal/pages/referral/ChildPage'
import { ContactStep } from '../../../views/portal/pages/referral/ContactStep'
import { DangerPage } from '../../../views/portal/pages/referral/DangerPage'
import type { Draft, ReferralError } from '../../../views/portal/pages/referral/form'
import { HowPage } from '../../../views/portal/pages/referral/HowPage'
import { NoReceiverPage } from '../../../views/portal/pages/referral/NoReceiverPage'
import { ReceiptPage } from '../../../views/portal/pages/referral/ReceiptPage'
import { RefusedPage } from '../../../views/portal/pages/referral/RefusedPage'
import { ReportStep } from '../../../views/portal/pages/referral/ReportStep'
import { StartStep } from '../../../views/portal/pages/referral/StartStep'
import { StatusPage } from '../../../views/portal/pages/referral/StatusPage'
import { UnknownLinkPage } from '../../../views/portal/pages/referral/UnknownLinkPage'
import { WithdrawPage } from '../../../views/portal/pages/referral/WithdrawPage'
import type { Site } from '../../../views/portal/site'
import { ask, atNight, esbjerg, inHours, nothingAnswered, ringkoebing } from './asking'
import {
  closedStatus,
  emptyDraft,
  exampleStatus,
  exampleUnit,
  fullDraft,
  takenStatus,
} from './referralData'

const token = 'mJ4n0kq3Zx1v8sW2yB5cT7dR9fLhG6pA-u_eQoKiXbE'
const hour = 3_600_000
const day = 24 * hour

/** Every page of a written referral, by a name that can be a file's. */
export function referralPages(siteAt: (path: string) => Site): Record<string, ReactElement> {
  const site = siteAt('/henvendelse')
  const answer = (answers: Partial<Answers>, place = esbjerg, at = inHours) =>
    ask({ kommune: place.code, answers: { ...nothingAnswered, ...answers }, at }).answer
  const step = (
    draft: Partial<Draft>,
    { errors = [] as ReferralError[], at = inHours, unit = exampleUnit(at) } = {},
  ) => ({
    site,
    draft: { ...emptyDraft, ...draft },
    municipality: esbjerg,
    unit,
    errors,
    periods: defaultPeriods,
    at,
  })
  const child = (draft: Partial<Draft>, answers: Partial<Answers>) => ({
    site,
    draft: { ...emptyDraft, ...draft },
    municipality: esbjerg,
    answer: answer(answers),
    at: inHours,
  })
  const status = (shown: ReferralStatus, more = {}) => (
    <StatusPage
      site={siteAt(`/henvendelse/${token}`)}
      token={token}
      status={shown}
      once={{
        word: '5c2e7d0a-3f4b-4a55-9d11-0a8f6c1b2e33',
        contact: 'b6b0a8a4-6f5c-4f1d-8a3e-2f6d9c7e1a44',
      }}
      doors={ask({ kommune: null, at: inHours }).answer.doors}
      at={inHours}
      {...more}
    />
  )
  return {
    'referral-how': <HowPage site={site} />,
    'referral-start': <StartStep {...step({})} />,
    'referral-start-errors': (
      <StartStep
        {...step(
          {},
          {
            errors: [
              { field: 'age', kind: 'missing' },
              { field: 'children', kind: 'missing' },
            ],
          },
        )}
      />
    ),
    'referral-asked': <AskedStep {...step({ age: '25-plus', children: 'nej' })} />,
    'referral-asked-me': <AskedStep {...step({ about: 'mig', age: '18-24', children: 'nej' })} />,
    'referral-report': <ReportStep {...step({ asked: 'ja' })} />,
    'referral-report-not-dared': (
      <ReportStep {...step({ asked: 'nej-toer-ikke', about: 'arbejde', situation: 'vold' })} />
    ),
    'referral-report-me': <ReportStep {...step({ asked: 'mig', situation: 'sofa' })} />,
    'referral-report-errors': (
      <ReportStep
        {...step(
          { ...fullDraft, what: '', when: '23.11.2026 14.05' },
          {
            errors: [
              { field: 'when', kind: 'cpr' },
              { field: 'what', kind: 'missing' },
              { field: 'helps', kind: 'long' },
            ],
          },
        )}
      />
    ),
    'referral-contact': <ContactStep {...step({ asked: 'ja' })} />,
    'referral-contact-me': <ContactStep {...step({ asked: 'mig' })} />,
    'referral-contact-errors': (
      <ContactStep
        {...step(
          { ...fullDraft, email: 'nabo', phone: 'ring bare' },
          {
            errors: [
              { field: 'email', kind: 'email' },
              { field: 'phone', kind: 'phone' },
            ],
          },
        )}
      />
    ),
    'referral-check': <CheckStep {...step(fullDraft)} />,
    'referral-check-closed': <CheckStep {...step(fullDraft, { at: atNight })} />,
    'referral-check-me': (
      <CheckStep
        {...step(
          { ...emptyDraft, asked: 'mig', age: '18-24', what: 'Jeg mangler et sted at sove.' },
          { unit: { ...exampleUnit(), isInstead: true, promise: null } },
        )}
      />
    ),
    'referral-danger': <DangerPage site={site} draft={{ ...emptyDraft, danger: 'ja' }} />,
    'referral-child': (
      <ChildPage
        {...child({ age: 'under-18', about: 'arbejde' }, { age: 'under-18', about: 'arbejde' })}
      />
    ),
    'referral-child-unsaid': (
      <ChildPage {...child({ age: 'under-18', about: null }, { age: 'under-18' })} />
    ),
    'referral-youth': (
      <ChildPage {...child({ age: 'under-18', about: 'mig' }, { age: 'under-18', about: 'mig' })} />
    ),
    'referral-children': <ChildPage {...child({ children: 'ja' }, { children: 'ja' })} />,
    'referral-family': (
      <ChildPage {...child({ children: 'ja', asked: 'mig' }, { children: 'ja', about: 'mig' })} />
    ),
    'referral-refused': (
      <RefusedPage
        site={site}
        draft={{ ...fullDraft, asked: 'sagt-nej' }}
        municipality={esbjerg}
        unit={exampleUnit()}
        at={inHours}
      />
    ),
    'referral-no-receiver': (
      <NoReceiverPage
        site={site}
        draft={{ ...emptyDraft, kommune: '0760' }}
        municipality={ringkoebing}
        answer={answer({ situation: 'gade' }, ringkoebing)}
        at={inHours}
      />
    ),
    'referral-receiver-gone': (
      <NoReceiverPage
        site={site}
        draft={fullDraft}
        municipality={esbjerg}
        answer={answer({ situation: 'gade' }, esbjerg, atNight)}
        isGone
        at={atNight}
      />
    ),
    'referral-receipt': (
      <ReceiptPage
        site={siteAt(`/henvendelse/${token}/kvittering`)}
        token={token}
        status={exampleStatus}
        qrSvg={encodeQr(`https://portal.example/henvendelse/${token}`, 'svg')}
        at={inHours}
      />
    ),
    'referral-status-received': status(exampleStatus, { said: 'ord' }),
    'referral-status-taken': status(takenStatus),
    'referral-status-late': status({
      ...exampleStatus,
      isLate: true,
      receivedAt: inHours - day,
      promisedAt: inHours - 3 * hour,
    }),
    'referral-status-working': status({
      ...takenStatus,
      state: 'working',
      receivedAt: inHours - 3 * day,
      takenAt: inHours - 2 * day,
      workStartedAt: inHours - day,
      hasContact: false,
    }),
    'referral-status-word-error': status(takenStatus, {
      typed: { text: 'Han er der igen, 010180-1234', error: 'cpr' },
    }),
    'referral-status-closed': status(closedStatus),
    'referral-status-place-unclear': status({
      ...closedStatus,
      told: 'told-place-unclear',
      takesWord: true,
    }),
    'referral-status-not-us': status({ ...closedStatus, told: 'told-not-us', unit: null }),
    'referral-status-withdrawn': status({
      ...exampleStatus,
      state: 'withdrawn',
      closedAt: inHours,
      isOpen: false,
      takesWord: false,
      hasContact: false,
    }),
    'referral-withdraw': (
      <WithdrawPage site={site} token={token} once="0b0c0a62-7a4e-4b64-8a0e-5f9d1c3b7e55" />
    ),
    'referral-unknown-link': <UnknownLinkPage site={site} />,
  }
}
