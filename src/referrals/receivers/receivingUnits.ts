import type { Receivers } from './types'

/** The units that take written referrals now, by the id of their service: one set a snapshot. */
export function receivingUnits(receivers: Receivers): ReadonlySet<string> {
  const known = sets.get(receivers)
  if (known) return known
  const units = [...receivers].filter(([, { isReceiving }]) => isReceiving).map(([id]) => id)
  const set = new Set(units)
  sets.set(receivers, set)
  return set
}

const sets = new WeakMap<Receivers, ReadonlySet<string>>()
