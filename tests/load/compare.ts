import { load, type Measured } from './load'
import type { Target } from './startBareServer'

export type Comparison = {
  portal: Measured
  bare: Measured
  /** Of the two rates; by processor time where the system tells it, else by the clock. */
  ratio: number
  /** The same by the clock. */
  ratioByClock: number
}

const rounds = 5
const seconds = 3

/** Loads two servers in turns, A B A B, so that both meet the same machine; medians of the rounds. */
export async function compare(portal: Target, bare: Target): Promise<Comparison> {
  for (const target of [portal, bare]) await load({ ...target, seconds: 2 * seconds })
  const measured: { portal: Measured; bare: Measured }[] = []
  for (let round = 0; round < rounds; round++) {
    measured.push({
      portal: await load({ ...portal, seconds }),
      bare: await load({ ...bare, seconds }),
    })
  }
  const own = medianOf(measured.map(({ portal }) => portal))
  const other = medianOf(measured.map(({ bare }) => bare))
  const ratioByClock = own.perSecond / other.perSecond
  const ratio =
    own.perCpuSecond === null || other.perCpuSecond === null
      ? ratioByClock
      : own.perCpuSecond / other.perCpuSecond
  return { portal: own, bare: other, ratio, ratioByClock }
}

function medianOf(measured: readonly Measured[]): Measured {
  const perCpuSecond = measured.map((each) => each.perCpuSecond)
  return {
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
    perCpuSecond: perCpuSecond.includes(null) ? null : median(perCpuSecond as number[]),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
