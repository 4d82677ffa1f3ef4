import type { ReactNode } from 'react'
import type { workParts, WorkPart } from '../../../src/referrals/inbox/workListTypes'
import type { WorkListWords } from './words'

/** A part of the work list under its heading; empty, it says what is well. */
export function Part({
  name,
  part: { rows, total },
  words,
  children,
}: {
  name: (typeof workParts)[number]
  part: WorkPart<unknown>
  words: WorkListWords
  children: ReactNode
}) {
  const { title, line, none } = words.parts[name]
  return (
    <section id={`fi-work-${name}`} aria-labelledby={`fi-work-${name}-title`}>
      <h2 id={`fi-work-${name}-title`}>
        {title} <span>{total}</span>
      </h2>
      {total === 0 ? <p className="fi-empty">{none}</p> : <p className="fi-quiet">{line}</p>}
      {rows.length > 0 && children}
      {rows.length < total && <p className="fi-quiet">{words.shown(rows.length, total)}</p>}
    </section>
  )
}
