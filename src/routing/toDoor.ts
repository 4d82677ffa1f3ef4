import { namesAbout, namesAge, namesSituation, type Found } from './evaluate'
import type { Door, WhyCode } from './types'

/** A found candidate as the reader gets it; `lead` are the reasons that come before all others. */
export function toDoor(
  { candidate, rule, reach, spell, isStale, specificity }: Found,
  { lead = [], isFallback = false }: { lead?: readonly WhyCode[]; isFallback?: boolean } = {},
): Door {
  const why: WhyCode[] = [...lead]
  if (isFallback) why.push('fallback-municipality')
  if (rule) why.push('rule')
  why.push(reach)
  if (specificity & namesSituation) why.push('situation')
  if (specificity & namesAge) why.push('age')
  if (specificity & namesAbout) why.push('about')
  return {
    service: candidate.compiled.service,
    why,
    rule: rule ? rule.rule : null,
    reach,
    openNow: spell.openNow,
    opensAt: spell.opensAt,
    closesAt: spell.closesAt,
    stale: isStale,
    fallback: isFallback,
  }
}
