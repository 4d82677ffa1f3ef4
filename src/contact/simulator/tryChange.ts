import { compareAnswers, type DoorChange } from '../../routing/compareAnswers'
import type { Directory } from '../../routing/directory'
import { effectIn, type Effect } from '../../routing/effect'
import { explain, type Explanation } from '../../routing/explain'
import { withoutRule, withRule } from '../../routing/trial'
import type { Instant, Question, Rule } from '../../routing/types'
import { draftRule, fieldsOf } from './draftRule'
import { offeredServices, type ServiceGroups } from './offeredServices'
import type { SimulatorData } from './readSimulator'
import { whoIsTold, type Told } from './told'
import { newRule, type DraftFields, type TrialQuery } from './trialQuery'

export type Trial = {
  /** As it is saved; `null` = a new one. */
  rule: Rule | null
  isResting: boolean
  isRemoved: boolean
  /** What the form shows. */
  fields: DraftFields
  /** Where the rule may lead. */
  services: ServiceGroups
  /** `null` until the form has been filled in. */
  result: TrialResult | null
}

export type TrialResult = {
  explanation: Explanation
  changes: readonly DoorChange[]
  /** `null` where no municipality is asked about. */
  effect: Effect | null
  told: Told
}

type Asked = {
  data: SimulatorData
  question: Question
  at: Instant
  /** Before the change. */
  explanation: Explanation
}

/** The same question to the directory with the change; `null` when there is no such rule (any more). */
export function tryChange({ trial, ...asked }: Asked & { trial: TrialQuery }): Trial | null {
  const { data, question } = asked
  const { directory, resting, ownServices } = data
  const known = [...directory.source.rules, ...resting].find(({ id }) => id === trial.ruleId)
  if (!known && trial.ruleId !== newRule) return null
  const rule = known ?? null
  const services = offeredServices({
    directory,
    kommune: question.kommune,
    always: [...ownServices, ...(rule ? [rule.serviceId] : [])],
  })
  const fields = trial.fields ?? fieldsOf({ rule, defaultService: services.here[0]?.id ?? '' })
  const changed = (): Directory | null => {
    if (trial.isRemoved && rule) return withoutRule(directory, rule.id)
    if (!trial.fields) return null
    return withRule(directory, draftRule({ fields, rule, kommune: question.kommune }))
  }
  const after = changed()
  return {
    rule,
    isResting: rule !== null && resting.includes(rule),
    isRemoved: trial.isRemoved,
    fields,
    services,
    result: after && resultOf({ ...asked, after }),
  }
}

function resultOf({
  data: { directory, receivers },
  question,
  at,
  explanation: before,
  after,
}: Asked & { after: Directory }): TrialResult {
  const explanation = explain(question, after, at)
  const { kommune } = question
  return {
    explanation,
    changes: compareAnswers(before.answer, explanation.answer),
    effect: kommune === null ? null : effectIn({ before: directory, after, kommune, at }),
    told: whoIsTold({ question, answer: explanation.answer, receivers, at }),
  }
}
