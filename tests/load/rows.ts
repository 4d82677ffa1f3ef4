import type { Timing } from '../../src/routing/timing'
import type { Comparison } from './compare'
import type { InboxMeasured, Spent } from './inbox'
import { firstViewLimit, type FirstView } from './firstViews'
import type { ReferralsMeasured } from './referrals'
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

/** Referrals over HTTP, as sustained on two cores. */
export function referralRow({ perSecond, p50, p99, delayP99 }: ReferralsMeasured): Row {
  return {
    what: 'referrals handed over by 16 clients at once',
    measured:
      `${perSecond.toFixed(0)}/s; receipt after p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ` +
      `event loop late by p99 ${delayP99.toFixed(0)} ms`,
    budget: '≥ 40/s (aim 80), p99 ≤ 1 s, event loop p99 ≤ 50 ms, on two cores',
    isKept: perSecond >= 40 && p99 <= 1_000 && delayP99 <= 50,
    figures: { perSecond, p50, p99, delayP99 },
  }
}

/** The inbox among 100,000 referrals, against the same among 1,000. */
export function inboxRows({ times, unindexed }: InboxMeasured): Row[] {
  const few = times[0]
  const many = times.at(-1)
  if (!few || !many) return []
  const kinds = ['opened', 'first', 'further', 'counts', 'workList'] as const
  const ratio = many.opened.cpu / few.opened.cpu
  const text = ({ p50, p95 }: Spent) => `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`
  const figures = times.flatMap(({ size, ...of }) =>
    kinds.flatMap((kind) =>
      (['p50', 'p95', 'cpu'] as const).map((unit) => [
        `${kind} ${unit} of ${size}`,
        of[kind][unit],
      ]),
    ),
  )
  return [
    {
      what: 'the inbox as it opens, one unit having 5,000 open of 100,000 referrals',
      measured: `${text(many.opened)}; one list ${text(many.first)}; further down ${text(many.further)}; counts ${text(many.counts)}`,
      budget: 'p95 ≤ 150 ms, on two cores',
      isKept: many.opened.p95 <= 150,
      figures: Object.fromEntries(figures) as Row['figures'],
    },
    {
      what: 'the same against 1,000 referrals, by processor time',
      measured: kinds
        .map((kind) => `${kind} ${many[kind].cpu.toFixed(0)} : ${few[kind].cpu.toFixed(0)} ms`)
        .join(', '),
      budget: 'as it opens, at most twice',
      isKept: ratio <= 2,
      figures: { ratio },
    },
    {
      what: 'looks of theirs that no index answers',
      measured: unindexed.length === 0 ? 'none' : unindexed.join('<br>'),
      budget: 'none',
      isKept: unindexed.length === 0,
      figures: { unindexed: unindexed.length },
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
