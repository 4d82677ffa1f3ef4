'use client'

import { useState } from 'react'
import type { Lang } from '../../portal/words'
import { phoneText } from '../../portal/words/format'
import { Button } from '../parts/Button'
import { inboxWords } from '../inbox/words'

export type AccessUnit = { id: string; name: string; body: string; phone: string | null }

/** The text for the person, by unit; and what staff do when somebody asks for access. */
export function AccessPage({
  units,
  days,
  lang,
}: {
  units: readonly AccessUnit[]
  /** For which what is written is kept after closing. */
  days: number
  lang: Lang
}) {
  const { access } = inboxWords(lang)
  const [chosen, setChosen] = useState(units[0]?.id ?? '')
  const unit = units.find(({ id }) => id === chosen)
  return (
    <div className="fi fi-page fi-print">
      <div className="fi-print__bar">
        <h1>{access.title}</h1>
        <p>{access.lead}</p>
        {units.length > 1 && (
          <div className="fi-field">
            <label htmlFor="fi-access-unit">{access.unit}</label>
            <select
              id="fi-access-unit"
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            >
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="fi-buttons">
          <Button look="lamp" icon="print" onClick={() => window.print()}>
            {access.print}
          </Button>
        </div>
      </div>
      {unit && (
        <article className="fi-sheet fi-sheet--aloud">
          <h2>{access.heading}</h2>
          <p>{access.why(unit.name)}</p>
          <p>{access.what}</p>
          <p>{access.right}</p>
          <p>{access.source}</p>
          <p>
            {access.ask(unit.body)}
            {unit.phone && ` ${access.phone(phoneText(unit.phone))}`}
          </p>
          <p>{access.body(unit.body)}</p>
          <p>{access.kept(days)}</p>
          <p>{access.complain}</p>
        </article>
      )}
      <section className="fi-print__bar">
        <h2>{access.staff.title}</h2>
        <ul className="fi-bullets">
          {access.staff.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
