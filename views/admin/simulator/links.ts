import { localParts } from '../../../src/routing/localTime'
import type { Instant, Question } from '../../../src/routing/types'
import { answerPairs } from '../../portal/links'

export const simulatorPath = '/admin/fordeling'

/** What is asked, as an address and a form both carry it. */
export type AskedPairs = readonly (readonly [name: string, value: string])[]

/** The question in the names of the public finder; `at` only when another moment than now is asked. */
export function askedPairs(question: Question, at: Instant | null): AskedPairs {
  const moment = at === null ? null : localParts(at)
  return [
    ['kommune', question.kommune ?? ''],
    ...answerPairs(question),
    ...(moment ? [['dato', moment.date] as const, ['tid', moment.time] as const] : []),
  ]
}

export function simulatorHref(asked: AskedPairs): string {
  return addressOf(asked)
}

/** The same question, with a change of this rule to be tried. */
export function trialHref(asked: AskedPairs, ruleId: string): string {
  return `${addressOf([...asked, ['proev', ruleId]])}#proev`
}

/** The same question, as it would be without this rule. */
export function withoutHref(asked: AskedPairs, ruleId: string): string {
  return `${addressOf([...asked, ['proev', ruleId], ['uden', 'ja']])}#proev`
}

export const ruleHref = (id: string) => `/admin/collections/routing-rules/${id}`
export const serviceHref = (id: string) => `/admin/collections/services/${id}`

function addressOf(pairs: AskedPairs): string {
  return `${simulatorPath}?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`
}
