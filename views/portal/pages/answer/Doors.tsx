import type { DayHours } from '../../../../src/routing/hoursOfWeek'
import type { Door, Instant } from '../../../../src/routing/types'
import { DoorCard } from '../../parts/DoorCard/DoorCard'
import type { MunicipalityRef } from '../../site'
import type { Lang } from '../../words'

export type DoorsProps = {
  heading: string
  doors: readonly Door[]
  at: Instant
  municipality: MunicipalityRef
  lang: Lang
  weeks: Readonly<Record<string, readonly DayHours[]>>
}

/** A heading with its doors; nothing at all when there are none. */
export function Doors({ heading, doors, at, municipality, lang, weeks }: DoorsProps) {
  if (doors.length === 0) return null
  return (
    <section className="doors">
      <h2>{heading}</h2>
      {doors.map((door) => (
        <DoorCard
          key={door.service.id}
          door={door}
          at={at}
          municipality={municipality}
          lang={lang}
          week={weeks[door.service.id]}
        />
      ))}
    </section>
  )
}
