import { load, type Measured } from './load'
import type { Target } from './startBareServer'

export type Comparison = {
  portal: Measured
  bare: Measured
  /** Of the requests a second that the same client got from each. */
  ratio: number
  /** The same by the servers' processor time, `null` where the system does not tell it. */
  ratioByCpu: number | null
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
  const ratioByCpu =
    own.perCpuSecond === null || other.perCpuSecond === null
      ? null
      : own.perCpuSecond / other.perCpuSecond
  return { portal: own, bare: other, ratio: own.perSecond / other.perSecond, ratioByCpu }
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
