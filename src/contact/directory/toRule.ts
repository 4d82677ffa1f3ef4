import type { RoutingRule } from '../../payload-types'
import type { Rule } from '../../routing/types'
import { localizedText, type AllLocales } from './localizedText'

/** A row of `routing-rules` read with `locale: 'all'` and `depth: 0`. */
export type PublicRuleRow = Omit<RoutingRule, 'reason'> & { reason: AllLocales }

export function toRule(row: PublicRuleRow): Rule {
  return {
    id: row.id,
    kommunekoder: row.kommunekoder ?? [],
    situations: row.situations ?? [],
    ages: row.ages ?? [],
    abouts: row.abouts ?? [],
    priority: row.priority,
    serviceId: String(row.service),
    reason: localizedText(row.reason) ?? { da: '', en: null },
    valid_from: row.valid_from || null,
    valid_to: row.valid_to || null,
  }
}
