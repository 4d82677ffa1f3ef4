import { compileRule } from './compiled'
import type { Directory } from './directory'
import { evaluate } from './evaluate'
import { recommend } from './recommend'
import { seatsOf, type Seat } from './seat'
import type { Answer, Door, Instant, Question, Rule } from './types'
import { obstacleInRank, obstaclesOfRule, obstaclesOfService, type WhyNotCode } from './whyNot'

export type Explanation = {
  answer: Answer
  /** Every rule of the directory once: those applied in the order of their doors, then the others. */
  rules: readonly RuleVerdict[]
}

export type RuleVerdict = {
  rule: Rule
  /** A door of the answer, or its entrance, is there by this rule. */
  applied: boolean
  /** The door that the rule's service has in the answer, by this rule or by something else. */
  door: Door | null
  /** All that stood in the way; empty when, and only when, the rule was applied. */
  whyNot: readonly WhyNotCode[]
}

/** The answer, and what became of every rule on the way to it. Pure, like `recommend`. */
export function explain(question: Question, directory: Directory, at: Instant): Explanation {
  const answer = recommend(question, directory, at)
  const doors = answer.entrance ? [...answer.doors, answer.entrance] : answer.doors
  const verdicts = directory.source.rules.map((rule): RuleVerdict => {
    const byRule = doors.find((door) => door.rule === rule)
    if (byRule) return { rule, applied: true, door: byRule, whyNot: [] }
    const door = doors.find(({ service }) => service.id === rule.serviceId) ?? null
    return {
      rule,
      applied: false,
      door,
      whyNot: whyNotOf({ rule, question, directory, at, answer }),
    }
  })
  return { answer, rules: verdicts.sort(inOrderOf(doors)) }
}

type Asked = { rule: Rule; question: Question; directory: Directory; at: Instant; answer: Answer }

function whyNotOf(asked: Asked): WhyNotCode[] {
  return [...new Set(seatsOf(asked).flatMap((seat) => whyNotIn(seat, asked)))]
}

/** The engine's own evaluation of the rule's service, read for what it says about the rule. */
function whyNotIn(seat: Seat, { rule, at }: Asked): WhyNotCode[] {
  const { candidate, ask, obstacle, isShown, needsAge, ifNotShown } = seat
  const entry = candidate?.rules.find((each) => each.rule === rule) ?? compileRule(rule)
  const ofRule = [...(obstacle ? [obstacle] : []), ...obstaclesOfRule(entry, ask, at)]
  if (!candidate) return ofRule
  const all = [...ofRule, ...obstaclesOfService(candidate, ask, at)]
  const found = evaluate(candidate, ask, { at, changesAt: Infinity })
  if (!found) return all.length > 0 ? all : ['service-not-here']
  if (ofRule.length === 0) all.push(...obstacleInRank({ found, rule: entry, needsAge }))
  return isShown ? all : [...all, ifNotShown]
}

function inOrderOf(doors: readonly Door[]): (one: RuleVerdict, other: RuleVerdict) => number {
  const place = ({ applied, door }: RuleVerdict) =>
    applied && door ? doors.indexOf(door) : doors.length
  return (one, other) =>
    place(one) - place(other) ||
    other.rule.priority - one.rule.priority ||
    (one.rule.id < other.rule.id ? -1 : 1)
}
