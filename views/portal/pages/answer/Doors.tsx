import type { DayHours } from '../../../../src/routing/hoursOfWeek'
import type { Door, Instant } from '../../../../src/routing/types'
import { DoorCard } from '../../parts/DoorCard/DoorCard'
import type { MunicipalityRef } from '../../site'
import type { Lang } from '../../words'

export type DoorsProps = {
  heading: string
  doors: readonly Door[]
  at: Instant
  municipality: MunicipalityRef | null
  lang: Lang
  isMe: boolean
  /** Doors that receive what is written, by the id of their service. */
  receiving?: ReadonlySet<string>
  weeks: Readonly<Record<string, readonly DayHours[]>>
  /** Closed doors are there for who looks for them, behind their heading. */
  isFolded?: boolean
}

/** A heading with its doors; nothing at all when there are none. */
export function Doors({ heading, doors, isFolded = false, receiving, ...shared }: DoorsProps) {
  if (doors.length === 0) return null
  const cards = doors.map((door) => (
    <DoorCard
      key={door.service.id}
      door={door}
      week={shared.weeks[door.service.id]}
      canWrite={receiving?.has(door.service.id)}
      {...shared}
    />
  ))
  if (!isFolded) {
    return (
      <section className={doors[0]?.openNow === null ? 'doors doors-unknown' : 'doors'}>
        <h2>{heading}</h2>
        {cards}
      </section>
    )
  }
  return (
    <details className="folded">
      <summary>
        <h2>
          {heading} ({doors.length})
        </h2>
      </summary>
      <div className="doors">{cards}</div>
    </details>
  )
}
