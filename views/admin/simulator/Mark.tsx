import type { ReactNode } from 'react'

export type MarkTone = 'plain' | 'own' | 'good' | 'warn' | 'bad'

/** A word that sets an entry apart; the colour only repeats it. */
export function Mark({ tone = 'plain', children }: { tone?: MarkTone; children: ReactNode }) {
  return <span className={`sim-mark sim-mark--${tone}`}>{children}</span>
}
