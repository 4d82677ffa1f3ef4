import type { DayHours } from '../../../../src/routing/hoursOfWeek'
import type { Door, Instant } from '../../../../src/routing/types'
import { doorTexts, reasonsFor } from '../../doorWords'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { localized, softHyphens } from '../../words/format'
import { DoorFacts } from '../DoorFacts/DoorFacts'
import { DoorLinks } from '../DoorLinks/DoorLinks'
import { HoursTable } from '../HoursTable/HoursTable'
import { Localized } from '../Localized/Localized'
import { OpenState } from '../OpenState/OpenState'

/** A door among others: who, why, open or not, how to reach it; the rest behind "more". */
export function DoorCard({
  door,
  at,
  municipality,
  lang,
  week = [],
  level = 'h3',
}: {
  door: Door
  at: Instant
  municipality: MunicipalityRef | null
  lang: Lang
  week?: readonly DayHours[]
  level?: 'h2' | 'h3'
}) {
  const words = wordsFor(lang).doors
  const name = localized(door.service.name, lang)
  const Heading = level
  return (
    <article className="door-card" data-open={String(door.openNow)}>
      <Heading lang={name.lang === lang ? undefined : name.lang}>{softHyphens(name.text)}</Heading>
      {doorTexts(door).map((text) => (
        <p key={text.da}>
          <Localized text={text} lang={lang} />
        </p>
      ))}
      <p className="why">
        {reasonsFor({ door, place: municipality?.officialName ?? null, lang })
          .slice(0, 2)
          .map((reason) => (
            <span key={reason.da}>
              <Localized text={reason} lang={lang} />{' '}
            </span>
          ))}
      </p>
      <OpenState door={door} at={at} lang={lang} />
      <DoorLinks door={door} municipality={municipality} lang={lang} />
      <details>
        <summary>{words.more}</summary>
        {week.length > 0 && <HoursTable week={week} lang={lang} />}
        <DoorFacts door={door} lang={lang} />
      </details>
    </article>
  )
}
