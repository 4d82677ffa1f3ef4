'use client'

import type { ReaderCounts } from '../../../src/referrals/inbox/workListTypes'
import type { Lang } from '../../portal/words'
import { useCounts } from './counts'
import type { BadgeName } from './links'
import { navWords } from './words'

/** How many wait behind a link; nothing when none do. */
export function NavBadge({
  name,
  initial,
  lang,
}: {
  name: BadgeName
  initial: ReaderCounts
  lang: Lang
}) {
  const count = countOf(name, useCounts(initial))
  if (count === 0) return null
  return (
    <span className="nav-badge" data-lit={name === 'new' ? '' : undefined}>
      <span aria-hidden="true">{count}</span>
      <span className="fi-unseen">{navWords[lang].badges[name](count)}</span>
    </span>
  )
}

function countOf(name: BadgeName, { inbox, workList }: ReaderCounts): number {
  if (name !== 'work') return inbox?.[name] ?? 0
  return Object.values(workList ?? {}).reduce((total, count) => total + count, 0)
}
