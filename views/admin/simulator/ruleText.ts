import type { Kommunekode, Rule } from '../../../src/routing/types'
import type { RuleVerdict } from '../../../src/routing/explain'
import { dayOf, instantOnDay } from '../../../src/routing/localTime'
import { longDate } from '../../portal/words/format'
import type { View } from './view'

/** What a rule names, in the order of the question: `Esbjerg · På gaden eller udenfor · alle aldre`. */
export function conditionsOf(rule: Rule, view: View): string {
  const { situations, ages, abouts } = view.portalWords.finder
  const { all } = view.words.rules
  const listed = (labels: string[], none: string) => (labels.length > 0 ? labels.join(', ') : none)
  return [
    placesText(rule.kommunekoder, view),
    listed(
      rule.situations.map((code) => situations[code].label),
      all.situations,
    ),
    listed(
      rule.ages.map((code) => ages[code].label),
      all.ages,
    ),
    listed(
      rule.abouts.map((code) => abouts[code].label),
      all.abouts,
    ),
  ].join(' · ')
}

/** The first municipalities by name, and how many more. */
export function placesText(kommunekoder: readonly Kommunekode[], view: View): string {
  const { all, andMore } = view.words.rules
  if (kommunekoder.length === 0) return all.municipalities
  const names = kommunekoder.map(
    (code) => view.data.directory.municipalities.get(code)?.name ?? code,
  )
  const rest = names.length - namesShown
  return [...names.slice(0, namesShown), ...(rest > 0 ? [andMore(rest)] : [])].join(', ')
}

const namesShown = 3

export function whyNotTexts({ rule, whyNot }: RuleVerdict, view: View): string[] {
  const dates: Record<string, string | null> = {
    'not-yet-valid': rule.valid_from,
    'no-longer-valid': rule.valid_to,
  }
  return whyNot.map((code) => view.words.whyNot[code](dayText(dates[code] ?? null, view)))
}

function dayText(localDate: string | null, { lang }: View): string {
  return localDate === null ? '' : longDate(instantOnDay(dayOf(localDate), 12 * 60), lang)
}
