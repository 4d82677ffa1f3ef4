import type { Timing } from '../../src/routing/timing'
import type { Comparison } from './compare'
import { firstViewLimit, type FirstView } from './firstViews'
import type { Row } from './report'

/** A comparison's ratio against its budget, both servers' rates beside it. */
export function comparisonRow(what: string, comparison: Comparison, atLeast: number): Row {
  const { portal, bare, ratio, ratioByCpu } = comparison
  const rates = `${rate(portal.perSecond)} against ${rate(bare.perSecond)} requests/s`
  return {
    what,
    measured: `${ratio.toFixed(3)} (${rates}; by processor time ${ratioByCpu?.toFixed(3) ?? 'not told'})`,
    budget: `≥ ${atLeast}`,
    isKept: ratio >= atLeast,
    figures: {
      ratio,
      ratioByCpu,
      portalPerSecond: portal.perSecond,
      portalPerCpuSecond: portal.perCpuSecond,
      barePerSecond: bare.perSecond,
      barePerCpuSecond: bare.perCpuSecond,
    },
  }
}

export function firstViewRow({ path, html, css }: FirstView): Row {
  return {
    what: `first view of \`${path}\`: HTML + CSS, brotli`,
    measured: `${html} + ${css} = ${kilobytes(html + css)}`,
    budget: `≤ ${kilobytes(firstViewLimit)}`,
    isKept: html + css <= firstViewLimit,
    figures: { html, css },
  }
}

export function decisionRows({ small, large }: { small: Timing; large: Timing }): Row[] {
  const figures = ({ asked, decided, doorsPerAnswer }: Timing) => ({
    p50: asked.p50,
    p99: asked.p99,
    anewP50: decided.p50,
    anewP99: decided.p99,
    doorsPerAnswer,
  })
  const text = ({ asked, decided, doorsPerAnswer }: Timing) =>
    `p50 ${micro(asked.p50)}, p99 ${micro(asked.p99)}; anew, with ${doorsPerAnswer.toFixed(0)} ` +
    `doors an answer: ${micro(decided.p50)}, ${micro(decided.p99)}`
  return [
    {
      what: 'decision, 100 services',
      measured: text(small),
      budget: 'p99 ≤ 50 µs',
      isKept: small.asked.p99 <= 50 && small.decided.p99 <= 50,
      figures: figures(small),
    },
    {
      what: 'decision, 10,000 services',
      measured: text(large),
      budget: 'p99 at most twice that of 100',
      isKept: large.asked.p99 <= 2 * small.asked.p99 && large.asked.p99 <= 50,
      figures: figures(large),
    },
  ]
}

/** A figure that is reported, with an aim instead of a budget. */
export function aimRow(what: string, value: number | null, unit: string, aim: number): Row {
  return {
    what,
    measured: value === null ? 'not to be told on this system' : `${value.toFixed(1)} ${unit}`,
    budget: `aim ≤ ${aim} ${unit}`,
    isKept: null,
    figures: { [unit]: value },
  }
}

function rate(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en')
}

function micro(value: number): string {
  return `${value.toFixed(1)} µs`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
