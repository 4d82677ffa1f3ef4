import type { ReferralStatus } from '../../../../../src/referrals/status/types'
import type { Instant } from '../../../../../src/routing/types'
import type { StatusStep } from '../../../parts/StatusSteps/StatusSteps'
import { wordsFor, type Lang } from '../../../words'
import { momentText, passedDay, passedMoment } from '../../../words/moments'
import { unitOf } from './unitOf'

const order = ['received', 'taken', 'working', 'closed'] as const

/**
 * The four steps of a referral. The first two say when to the minute; later ones the day alone, for
 * a time of day could tell when somebody was met.
 */
export function statusSteps(status: ReferralStatus, at: Instant, lang: Lang): StatusStep[] {
  const { states, lines, lateLine, lateMark } = wordsFor(lang).referral.after.status
  const here = order.findIndex((state) => state === status.state)
  const time = {
    received: passedMoment(status.receivedAt, at, lang),
    taken: status.takenAt && passedMoment(status.takenAt, at, lang),
    working: status.workStartedAt && passedDay(status.workStartedAt, at, lang),
    closed: status.closedAt && passedDay(status.closedAt, at, lang),
  }
  return order.map((name, index): StatusStep => {
    const state = index < here ? 'passed' : index === here ? 'here' : 'ahead'
    const isLate = name === 'received' && status.isLate
    return {
      title: states[name],
      state,
      time: state === 'ahead' || !time[name] || isTold(name, state) ? null : capital(time[name]),
      text: state === 'passed' ? null : isLate ? lateLine : lineOf(name),
      mark: isLate ? lateMark : null,
    }
  })

  /** The line itself says when it came. */
  function isTold(name: (typeof order)[number], state: StatusStep['state']): boolean {
    return name === 'received' && state === 'here' && !status.isLate
  }

  function lineOf(name: (typeof order)[number]): string {
    if (name !== 'received') return lines[name]
    const moment = time.received
    const deadline = status.promisedAt && momentText(status.promisedAt, at, lang)
    return lines.received({ unit: unitOf(status, lang).atHead, moment, deadline: deadline || null })
  }
}

/** When it last moved, as precisely as the page may say it. */
export function lastMoved(status: ReferralStatus, at: Instant, lang: Lang): string {
  const { state, closedAt, workStartedAt, takenAt, receivedAt } = status
  if (closedAt !== null) return passedDay(closedAt, at, lang)
  if (state === 'working' && workStartedAt !== null) return passedDay(workStartedAt, at, lang)
  return passedMoment(takenAt ?? receivedAt, at, lang)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
