import type { Candidate, CompiledRule } from './compiled'
import { namesAge, type Found } from './evaluate'
import { fit, fits, type Ask } from './match'
import type { Instant } from './types'

/** Why a rule brought nobody to its service. Each says one thing that would have to be otherwise. */
export const whyNotCodes = [
  /** The rule names other municipalities than the one the person is in. */
  'not-this-municipality',
  'not-this-situation',
  'not-this-age',
  'not-this-about',
  'not-yet-valid',
  'no-longer-valid',
  /** The public directory has no such service: a draft, paused, withdrawn or deleted. */
  'service-not-live',
  /** The service helps elsewhere, and only a rule that names the municipality brings it here. */
  'service-not-here',
  'service-not-for-situation',
  'service-not-for-age',
  'service-unconfirmed',
  'service-not-funded',
  /** A door that every municipality has anyway; no rule leads to it. */
  'fixed-door',
  /** Another rule to the same service fits better. */
  'outranked-by-rule',
  /** The rule names what the question leaves open; the service is as sure a door without it. */
  'certain-without-it',
  /** It helps to make the service a door here, but the reason shown is another rule's, or none. */
  'brings-without-reason',
  /** About somebody under 18 only what is said to be for them is shown. */
  'only-doors-for-children',
  /** A kind with a place of its own that this question does not open, like child notification. */
  'kind-not-asked',
  /** Of where the person lived before only the entrance in charge is shown; it is another one. */
  'not-in-charge',
] as const
export type WhyNotCode = (typeof whyNotCodes)[number]

/** What the rule itself names that is not so. */
export function obstaclesOfRule(rule: CompiledRule, ask: Ask, at: Instant): WhyNotCode[] {
  return namesOf([
    ['not-this-situation', fit(rule.situations, ask.situation) === fits.no],
    ['not-this-age', fit(rule.ages, ask.age) === fits.no],
    ['not-this-about', fit(rule.abouts, ask.about) === fits.no],
    ['not-yet-valid', at < rule.from],
    ['no-longer-valid', at >= rule.until],
  ])
}

/** What keeps its service from being a door, whatever rule points to it. */
export function obstaclesOfService({ compiled }: Candidate, ask: Ask, at: Instant): WhyNotCode[] {
  return namesOf([
    ['service-not-for-situation', fit(compiled.situations, ask.situation) === fits.no],
    ['service-not-for-age', fit(compiled.ages, ask.age) === fits.no],
    ['service-unconfirmed', at >= compiled.droppedAt],
    ['service-not-funded', at >= compiled.fundingEndsAt],
  ])
}

/** The rule fits, but the service is a door by something else. */
export function obstacleInRank({
  found,
  rule,
  needsAge,
}: {
  found: Found
  rule: CompiledRule
  /** Whether the door is one only if something says that it is for the asked age. */
  needsAge: boolean
}): WhyNotCode[] {
  if (found.rule === rule) return []
  const isBrought = found.reach !== found.candidate.reach && rule.kommunekoder !== null
  const isOpened = needsAge && rule.ages !== 0 && (found.specificity & namesAge) === 0
  if (isBrought || isOpened) return ['brings-without-reason']
  return [found.rule ? 'outranked-by-rule' : 'certain-without-it']
}

function namesOf(obstacles: readonly [WhyNotCode, boolean][]): WhyNotCode[] {
  return obstacles.filter(([, stands]) => stands).map(([code]) => code)
}
