import type { Service } from '../../../../src/routing/types'
import { answerPairs, linksFor, type Answers } from '../../links'
import { referralFields } from '../../pages/referral/form'
import { wordsFor, type Lang } from '../../words'
import { localized } from '../../words/format'
import { Hidden } from '../Hidden/Hidden'
import { Icon } from '../Icon/Icon'

const formId = 'skriv'

/**
 * The one form behind every "write to" of an answer: it carries what was chosen, so that none of
 * it stands in an address. It holds nothing random, for the page is the same for everybody.
 */
export function WriteForm({
  kommune,
  answers,
  lang,
}: {
  kommune: string
  answers: Answers
  lang: Lang
}) {
  return (
    <form id={formId} method="post" action={linksFor(lang).referral} hidden>
      <Hidden pairs={[[referralFields.kommune, kommune], ...answerPairs(answers)]} />
    </form>
  )
}

/** The door of a unit that receives in writing. */
export function WriteTo({
  service,
  lang,
  isLit = false,
}: {
  service: Pick<Service, 'id' | 'name'>
  lang: Lang
  isLit?: boolean
}) {
  const words = wordsFor(lang).answer.write
  return (
    <button
      className={isLit ? 'button amber' : 'button'}
      type="submit"
      form={formId}
      name={referralFields.chosen}
      value={service.id}
    >
      <Icon name="pencil" /> <span>{words.to(localized(service.name, lang).text)}</span>
    </button>
  )
}

/** Where no door receives: leads to what one can do without a call. */
export function CannotCall({ lang }: { lang: Lang }) {
  return (
    <button className="link-button cannot-call" type="submit" form={formId}>
      <Icon name="pencil" /> <span>{wordsFor(lang).answer.write.cannotCall}</span>
    </button>
  )
}
