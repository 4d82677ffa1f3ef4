import type { Candidate, CompiledRule } from './compiled'
import { fit, fits, type Ask, type Fit } from './match'
import type { OpenSpell } from './openSpell'
import { placeOf } from './order'
import type { Instant, Reach } from './types'

/** The asked moment, and the first later one at which anything looked at can change. */
export type Moment = { readonly at: Instant; changesAt: Instant }

/** A candidate that is a door for this question at this moment. */
export type Found = {
  candidate: Candidate
  rule: CompiledRule | null
  reach: Reach
  spell: OpenSpell
  isStale: boolean
  /** The service names the asked age, or a rule that fits does, also one that is not shown. */
  isForAge: boolean
  /** Higher is more specific: bits, see below. */
  specificity: number
  priority: number
  /** The keys before `priority` as one number. */
  place: number
}

/**
 * Bits of `specificity`, strongest first. A door that names values which the question leaves open
 * may be the wrong one, so it comes after those that are certain; a door that a rule points to
 * comes before one that merely fits; then situation, age, about whom.
 */
export const isCertain = 16
export const isByRule = 8
export const namesSituation = 4
export const namesAge = 2
export const namesAbout = 1

/**
 * The candidate as a door, or null: stated eligibility excludes the question, the contact is long
 * unconfirmed or no longer funded, or it does not serve the place. Whatever may make this answer
 * another one later is noted in `moment`, also for candidates that are no door yet.
 */
export function evaluate(candidate: Candidate, ask: Ask, moment: Moment): Found | null {
  const { compiled } = candidate
  const situation = fit(compiled.situations, ask.situation)
  const age = fit(compiled.ages, ask.age)
  if (situation === fits.no || age === fits.no || moment.at >= compiled.endsAt) return null
  // Noted before any rule is: with the service its rules end too, door or not.
  note(moment, compiled.endsAt)

  let rule: CompiledRule | null = null
  // A rule never makes a door worse: one that only perhaps fits leaves a certain door as it was.
  let specificity = candidate.reach === null ? -1 : specificityOf(situation, age, fits.general)
  let isNamed = false
  let isForAge = age === fits.exact
  for (const entry of candidate.rules) {
    const bySituation = fit(entry.situations, ask.situation)
    const byAge = fit(entry.ages, ask.age)
    const byAbout = fit(entry.abouts, ask.about)
    if (bySituation === fits.no || byAge === fits.no || byAbout === fits.no) continue
    if (!holdsNow(entry, moment)) continue
    const ruled =
      specificityOf(stronger(situation, bySituation), stronger(age, byAge), byAbout) + isByRule
    if (ruled > specificity || (rule && ruled === specificity && goesBefore(entry, rule))) {
      rule = entry
      specificity = ruled
    }
    isNamed ||= entry.kommunekoder !== null
    isForAge ||= byAge === fits.exact
  }

  const reach = reachUnderRules(candidate.reach, isNamed)
  if (reach === null) return null
  const spell = compiled.timetable.at(moment.at)
  note(moment, spell.until)
  note(moment, compiled.staleAt)
  const isStale = moment.at >= compiled.staleAt
  return {
    candidate,
    rule,
    reach,
    spell,
    isStale,
    isForAge,
    specificity,
    priority: rule ? rule.rule.priority : 0,
    place: placeOf(spell, reach, isStale, specificity),
  }
}

/** The candidates that are doors now. */
export function foundAmong(candidates: readonly Candidate[], ask: Ask, moment: Moment): Found[] {
  const found: Found[] = []
  for (const candidate of candidates) {
    const door = evaluate(candidate, ask, moment)
    if (door) found.push(door)
  }
  return found
}

function holdsNow({ from, until }: CompiledRule, moment: Moment): boolean {
  note(moment, from)
  note(moment, until)
  return from <= moment.at && moment.at < until
}

function note(moment: Moment, change: Instant): void {
  if (change > moment.at && change < moment.changesAt) moment.changesAt = change
}

function specificityOf(situation: Fit, age: Fit, about: Fit): number {
  const isOpen = situation === fits.perhaps || age === fits.perhaps || about === fits.perhaps
  return (
    (isOpen ? 0 : isCertain) +
    (situation === fits.exact ? namesSituation : 0) +
    (age === fits.exact ? namesAge : 0) +
    (about === fits.exact ? namesAbout : 0)
  )
}

/** What either the service or its rule names; `perhaps` is the strongest doubt. */
function stronger(one: Fit, other: Fit): Fit {
  return one > other ? one : other
}

/** Of two rules as specific as each other the same one shows, whatever their order. */
function goesBefore({ rule: one }: CompiledRule, { rule: other }: CompiledRule): boolean {
  return one.priority !== other.priority ? one.priority > other.priority : one.id < other.id
}

/** A rule that names the municipality makes the service its own, wherever the house stands. */
function reachUnderRules(reach: Reach | null, isNamed: boolean): Reach | null {
  return isNamed && (reach === null || reach === 'neighbour') ? 'local' : reach
}
