import type { Rule } from '../../../src/routing/types'
import { localized } from '../../portal/words/format'
import { ButtonLink } from '../parts/Button'
import { simulatorPath } from '../simulator/links'
import type { UnitTerms } from './readUnitTerms'
import type { PageView } from './pageView'

/** The routing rules that lead to a unit. */
export function Rules({
  unit,
  view,
  maySimulate,
}: {
  unit: UnitTerms
  view: PageView
  maySimulate: boolean
}) {
  const { rules } = view.words.units
  return (
    <>
      <h3>{rules.title}</h3>
      {unit.rules.length === 0 ? (
        <p>{rules.none}</p>
      ) : (
        <ul className="fi-rules">
          {unit.rules.map((rule) => {
            const reason = localized(rule.reason, view.lang)
            return (
              <li key={rule.id}>
                <p className="fi-strong" lang={reason.lang === view.lang ? undefined : reason.lang}>
                  {reason.text}
                </p>
                <p className="fi-quiet">{reachOf(rule, view)}</p>
              </li>
            )
          })}
        </ul>
      )}
      {maySimulate && (
        <ButtonLink look="quiet" icon="arrow" href={simulatorPath}>
          {rules.tryThem}
        </ButtonLink>
      )}
    </>
  )
}

/** `Esbjerg, Varde · På gaden eller udenfor · alle aldre · Prioritet 50`. */
function reachOf(rule: Rule, { words, municipalities }: PageView): string {
  const { rules } = words.units
  const names = rule.kommunekoder.map((code) => municipalities.get(code) ?? code)
  const shown = names.slice(0, 3)
  const more = names.length > shown.length ? [rules.more(names.length - shown.length)] : []
  return [
    names.length === 0 ? rules.everywhere : [...shown, ...more].join(', '),
    listed(rule.situations, words.labels.situations) || rules.anySituation,
    listed(rule.ages, words.labels.ages) || rules.anyAge,
    rules.priority(rule.priority),
  ].join(' · ')
}

function listed<Code extends string>(codes: readonly Code[], labels: Record<Code, string>): string {
  return codes.map((code) => labels[code]).join(', ')
}
