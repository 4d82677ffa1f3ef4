import type { ReactNode } from 'react'
import { linksFor } from '../../links'
import { Page } from '../../layout/Page'
import { ErrorSummary } from '../../parts/ErrorSummary/ErrorSummary'
import { Hidden } from '../../parts/Hidden/Hidden'
import { Icon } from '../../parts/Icon/Icon'
import { StepDoors } from '../../parts/StepDoors/StepDoors'
import { Trap } from '../../parts/Trap/Trap'
import { wordsFor } from '../../words'
import { summarized } from './errors'
import {
  draftPairs,
  referralFields,
  referralSteps,
  type ReferralField,
  type ReferralStep,
} from './form'
import { DangerStrip } from './notices'
import { unitName, type StepProps } from './unit'

/**
 * What every step stands in: how far one has come, to whom it goes, what is wrong, and one form
 * that carries all answers along. The button onward comes first in it, so that Enter goes on; the
 * way back is a button of the same form, so that nothing typed is lost.
 */
export function StepFrame({
  step,
  title,
  asks,
  onward,
  children,
  ...props
}: StepProps & {
  step: ReferralStep
  title: string
  /** The fields that this step shows itself. */
  asks: readonly ReferralField[]
  /** Instead of the step's own word for going on. */
  onward?: string
  children: ReactNode
}) {
  const { site, draft, errors, unit } = props
  const { lang } = site
  const { referral, shell } = wordsFor(lang)
  const words = referral.steps
  const index = referralSteps.indexOf(step)
  const previous = referralSteps[index - 1]
  const prefix = errors.length > 0 ? `${words.errors.prefix} ` : ''
  return (
    <Page
      site={site}
      title={prefix + title}
      description={title}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <div className="step-head">
          <p className="step-to">{words.to(unitName(unit, lang))}</p>
          <StepDoors here={index + 1} all={referralSteps.length} lang={lang} />
        </div>
        {!previous && <DangerStrip lang={lang} />}
        {errors.length > 0 && (
          <ErrorSummary heading={words.errors.title} errors={summarized(errors, draft, lang)} />
        )}
        <form className="question" method="post" action={linksFor(lang).referral} noValidate>
          <Hidden pairs={[[referralFields.step, step], ...draftPairs(draft, asks)]} />
          {children}
          <Trap name={referralFields.trap} label={words.trap} />
          <div className="question-buttons">
            <button className="button amber" type="submit">
              {onward ?? words.onward[step]} <Icon name="arrow" />
            </button>
            {previous && (
              <button className="button" type="submit" name={referralFields.goTo} value={previous}>
                <Icon name="back" /> {shell.back}
              </button>
            )}
          </div>
          <InOtherLanguage {...props} step={step} />
        </form>
      </div>
    </Page>
  )
}

/** The same step with what was typed, in the other language: the link in the menu would lose it. */
function InOtherLanguage({ site, step }: Pick<StepProps, 'site'> & { step: ReferralStep }) {
  const other = site.lang === 'da' ? 'en' : 'da'
  return (
    <p className="step-language">
      <button
        className="link-button"
        type="submit"
        formAction={linksFor(other).referral}
        name={referralFields.goTo}
        value={step}
        lang={other}
      >
        <Icon name="globe" /> <span>{wordsFor(site.lang).referral.steps.inOtherLanguage}</span>
      </button>
    </p>
  )
}
