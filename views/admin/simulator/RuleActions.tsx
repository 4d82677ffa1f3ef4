import type { Rule } from '../../../src/routing/types'
import { localized } from '../../portal/words/format'
import { ruleHref, trialHref, withoutHref } from './links'
import { reasonOf } from './doorText'
import type { View } from './view'

/** What can be done with a rule: try it otherwise, try without it, open it. */
export function RuleActions({
  rule,
  view,
  isResting = false,
}: {
  rule: Rule
  view: View
  isResting?: boolean
}) {
  const { words, asked, canEditRules, lang } = view
  const links = [
    { text: words.rules.edit, href: trialHref(asked, rule.id) },
    ...(isResting ? [] : [{ text: words.rules.remove, href: withoutHref(asked, rule.id) }]),
    ...(canEditRules ? [{ text: words.rules.open, href: ruleHref(rule.id) }] : []),
  ]
  const about = words.rules.ofRule(localized(reasonOf(rule, view), lang).text)
  return (
    <p className="sim-actions">
      {links.map(({ text, href }) => (
        <a key={href} href={href}>
          {text}
          <span className="unseen">{about}</span>
        </a>
      ))}
    </p>
  )
}
