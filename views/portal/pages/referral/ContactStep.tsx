import { linksFor } from '../../links'
import { CheckRow } from '../../parts/CheckRow/CheckRow'
import { Notice } from '../../parts/Notice/Notice'
import { Points } from '../../parts/Prose/Prose'
import { TextField } from '../../parts/TextField/TextField'
import { wordsFor } from '../../words'
import { errorOf } from './errors'
import { isAboutMe, referralFields, textLimits, yes } from './form'
import { StepFrame } from './StepFrame'
import type { StepProps } from './unit'

/** How the sender may be reached, after who is responsible for that and when it is erased. */
export function ContactStep(props: StepProps) {
  const { draft, site } = props
  const { lang } = site
  const steps = wordsFor(lang).referral.steps
  const words = steps.contact
  const isMe = isAboutMe(draft)
  const heading = words.heading(isMe)
  return (
    <StepFrame {...props} step="kontakt" title={heading} asks={['email', 'phone', 'wantsReceipt']}>
      <div>
        <h1>{heading}</h1>
        <p className="intro">{words.intro(isMe)}</p>
      </div>
      <Responsible {...props} />
      <Contact {...props} field="email" type="email" />
      <CheckRow
        name={referralFields.wantsReceipt}
        value={yes}
        label={words.wantsReceipt}
        help={words.wantsReceiptHelp}
        isChecked={draft.wantsReceipt}
      />
      <Contact {...props} field="phone" type="tel" />
      <section className="told">
        <h2>{words.told}</h2>
        <Points points={isMe ? words.toldPointsMe : words.toldPoints} />
      </section>
    </StepFrame>
  )
}

/** GDPR art. 13, in two layers: the short one always, the rest behind its heading. */
function Responsible({ draft, unit, periods, site }: StepProps) {
  const words = wordsFor(site.lang).referral.steps.contact
  const body = unit.controller
  const days = periods.textDaysAfterClosing
  return (
    <Notice icon="lock" text={words.privacy({ body, days, isMe: isAboutMe(draft) })}>
      <details>
        <summary>{words.more}</summary>
        <Points
          points={words.morePoints({
            body,
            textDays: days,
            ceilingDays: periods.textDaysAfterReceipt,
            contactDays: periods.contactDaysAfterClosing,
          })}
        />
        <p>
          <a className="go" href={linksFor(site.lang).privacy}>
            {words.moreLink}
          </a>
        </p>
      </details>
    </Notice>
  )
}

function Contact({
  field,
  type,
  draft,
  errors,
  site,
}: StepProps & { field: 'email' | 'phone'; type: 'email' | 'tel' }) {
  const { fields, optional } = wordsFor(site.lang).referral.steps
  return (
    <TextField
      name={referralFields[field]}
      label={`${fields[field].label()} ${optional}`}
      hint={fields[field].hint()}
      value={draft[field]}
      error={errorOf(field, errors, draft, site.lang)}
      type={type}
      autoComplete={type}
      maxLength={textLimits[field]}
      lang={site.lang}
    />
  )
}
