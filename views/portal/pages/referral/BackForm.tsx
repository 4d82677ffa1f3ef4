import { linksFor } from '../../links'
import { Hidden } from '../../parts/Hidden/Hidden'
import { Icon } from '../../parts/Icon/Icon'
import type { Lang } from '../../words'
import { draftPairs, referralFields, type Draft, type ReferralStep } from './form'

/** From where the form stops back to a step, with all that was answered. */
export function BackForm({
  draft,
  to,
  label,
  lang,
}: {
  draft: Draft
  to: ReferralStep
  label: string
  lang: Lang
}) {
  return (
    <form method="post" action={linksFor(lang).referral}>
      <Hidden pairs={[...draftPairs(draft), [referralFields.goTo, to]]} />
      <button className="link-button change" type="submit">
        <Icon name="back" /> <span>{label}</span>
      </button>
    </form>
  )
}
