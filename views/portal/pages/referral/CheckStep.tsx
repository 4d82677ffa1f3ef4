import { reasonsFor } from '../../doorWords'
import { Icon } from '../../parts/Icon/Icon'
import { Localized } from '../../parts/Localized/Localized'
import { Notice } from '../../parts/Notice/Notice'
import { OpenState } from '../../parts/OpenState/OpenState'
import { wordsFor } from '../../words'
import { softHyphens } from '../../words/format'
import { isAboutMe, referralFields, type ReferralStep } from './form'
import { StepFrame } from './StepFrame'
import { summaryOf, type SummaryPart } from './summary'
import { promiseText, unitName, type StepProps } from './unit'

/** All that was written, to whom it goes, why there, and by when they answer. */
export function CheckStep(props: StepProps) {
  const { draft, site } = props
  const { lang } = site
  const words = wordsFor(lang).referral.steps.check
  const isMe = isAboutMe(draft)
  const hasPlace = draft.where !== '' || draft.position !== null
  const hasContact = draft.email !== '' || draft.phone !== ''
  return (
    <StepFrame {...props} step="tjek" title={words.heading} asks={[]}>
      <h1>{words.heading}</h1>
      <Receiver {...props} />
      {summaryOf(draft, lang).map((part) => (
        <Part key={part.step} part={part} change={words.change} />
      ))}
      {isMe && !hasPlace && !hasContact && <Notice text={words.noWayToMe} />}
      {!isMe && !hasPlace && <Notice text={words.noPlace} />}
      <p className="soft">{words.takeBack}</p>
    </StepFrame>
  )
}

function Receiver({ unit, municipality, site, at }: StepProps) {
  const { lang } = site
  const { doors, referral } = wordsFor(lang)
  const name = unitName(unit, lang)
  const reasons = reasonsFor({ door: unit.door, place: municipality.officialName, lang })
  return (
    <section className="receiver">
      <p className="eyebrow">{referral.steps.check.to}</p>
      <h2>{softHyphens(name)}</h2>
      {unit.isInstead && <p>{referral.steps.check.instead(name)}</p>}
      <p>
        <strong>{doors.whyHere}</strong>{' '}
        {reasons.slice(0, 2).map((reason) => (
          <span key={reason.da}>
            <Localized text={reason} lang={lang} />{' '}
          </span>
        ))}
      </p>
      <OpenState door={unit.door} at={at} municipality={municipality} lang={lang} isLarge />
      <p className="promise">
        <Icon name="clock" /> <span>{promiseText(unit, at, lang)}</span>
      </p>
    </section>
  )
}

function Part({ part, change }: { part: SummaryPart; change: string }) {
  return (
    <section className="summary">
      <div className="summary-head">
        <h2>{part.title}</h2>
        <Change step={part.step} what={part.title} label={change} />
      </div>
      <dl>
        {part.rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {part.note && <p className="soft">{part.note}</p>}
    </section>
  )
}

function Change({ step, what, label }: { step: ReferralStep; what: string; label: string }) {
  return (
    <button className="link-button change" type="submit" name={referralFields.goTo} value={step}>
      <span>
        {label}
        <span className="unseen">: {what}</span>
      </span>
    </button>
  )
}
