import type { ReactNode } from 'react'

/**
 * All that a part's HTML depends on: an object that stays the same for as long as it says the same
 * (a service of the snapshot, its hours of today), if any, and a text.
 */
export type KeptBy = { of?: object; key: string }

export type KeptPart<Props> = ((props: Props) => ReactNode) & { keptBy: (props: Props) => KeptBy }

/**
 * A part that pages repeat: the static renderer keeps its HTML and makes it once. For React it is a
 * part like any other.
 */
export function kept<Props>(
  Part: (props: Props) => ReactNode,
  keptBy: (props: Props) => KeptBy,
): KeptPart<Props> {
  return Object.assign(Part, { keptBy })
}
