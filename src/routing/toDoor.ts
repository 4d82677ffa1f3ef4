import { isByRule, namesAbout, namesAge, namesSituation, type Found } from './evaluate'
import type { Door, Reach, WhyCode } from './types'

/** A found candidate as the reader gets it; `lead` are the reasons that come before all others. */
export function toDoor(found: Found, lead: readonly WhyCode[] = none): Door {
  return asDoor(found, lead, false)
}

/** The same for a door that stands in for one which the directory does not have. */
export function toFallback(found: Found, lead: readonly WhyCode[] = none): Door {
  return asDoor(found, [...lead, 'fallback-municipality'], true)
}

export const none: readonly WhyCode[] = []

function asDoor(found: Found, lead: readonly WhyCode[], isFallback: boolean): Door {
  const { candidate, rule, reach, spell, isStale } = found
  const reasons = reasonsOf(found)
  return {
    service: candidate.compiled.service,
    why: lead.length > 0 ? [...lead, ...reasons] : reasons,
    rule: rule ? rule.rule : null,
    reach,
    openNow: spell.openNow,
    opensAt: spell.opensAt,
    closesAt: spell.closesAt,
    stale: isStale,
    fallback: isFallback,
  }
}

/** There are few combinations and many doors: each combination is made once. */
const combinations: Record<Reach, (readonly WhyCode[])[]> = {
  local: combinationsWith('local'),
  neighbour: combinationsWith('neighbour'),
  regional: combinationsWith('regional'),
  national: combinationsWith('national'),
}

function reasonsOf({ reach, specificity }: Found): readonly WhyCode[] {
  return combinations[reach][specificity & 15] ?? none
}

function combinationsWith(reach: Reach): (readonly WhyCode[])[] {
  return Array.from({ length: 16 }, (_, specificity) => {
    const why: WhyCode[] = specificity & isByRule ? ['rule', reach] : [reach]
    if (specificity & namesSituation) why.push('situation')
    if (specificity & namesAge) why.push('age')
    if (specificity & namesAbout) why.push('about')
    return Object.freeze(why)
  })
}
