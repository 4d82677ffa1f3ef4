import type { Kommunekode, Rule } from '../../routing/types'
import { newRule, type DraftFields } from './trialQuery'

/** A rule as the form shows it. */
export function fieldsOf({
  rule,
  defaultService,
}: {
  /** `null` = a new one. */
  rule: Rule | null
  defaultService: string
}): DraftFields {
  return {
    til: rule?.serviceId ?? defaultService,
    hvor: rule ? 'som-nu' : 'her',
    regelsituation: [...(rule?.situations ?? [])],
    regelalder: [...(rule?.ages ?? [])],
    regelfor: [...(rule?.abouts ?? [])],
    prioritet: rule?.priority ?? 0,
    gaelderfra: rule?.valid_from ?? null,
    gaeldertil: rule?.valid_to ?? null,
  }
}

/** The rule that the form describes; its reason is not tried, for it decides nothing. */
export function draftRule({
  fields,
  rule,
  kommune,
}: {
  fields: DraftFields
  /** The one that is changed; `null` = a new one. */
  rule: Rule | null
  /** The municipality that is asked about. */
  kommune: Kommunekode | null
}): Rule {
  const here = kommune === null ? [] : [kommune]
  const kommunekoder = { her: here, alle: [], 'som-nu': rule?.kommunekoder ?? here }
  return {
    id: rule?.id ?? newRule,
    kommunekoder: kommunekoder[fields.hvor],
    situations: fields.regelsituation,
    ages: fields.regelalder,
    abouts: fields.regelfor,
    priority: fields.prioritet,
    serviceId: fields.til,
    reason: rule?.reason ?? { da: '', en: null },
    valid_from: fields.gaelderfra,
    valid_to: fields.gaeldertil,
  }
}
