import type { DayHours } from '../../../../src/routing/hoursOfWeek'
import type { Door, Instant, Service } from '../../../../src/routing/types'
import { addressedTo, doorKey, doorTexts, phonesOf, reasonsFor } from '../../doorWords'
import { keeper } from '../../kept'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { localized, phoneText, softHyphens } from '../../words/format'
import { DoorFacts, hasFacts } from '../DoorFacts/DoorFacts'
import { DoorKeys, DoorMore } from '../DoorLinks/DoorLinks'
import { HoursTable } from '../HoursTable/HoursTable'
import { Localized } from '../Localized/Localized'
import { OpenState } from '../OpenState/OpenState'
import { WriteTo } from '../WriteTo/WriteTo'

/** A door among others: who, why, open or not, how to reach it; the rest behind "more". */
export function DoorCard(props: DoorCardProps) {
  const { door, isMe = false, canWrite = false } = props
  return (
    <article
      className="door-card"
      data-open={String(door.openNow)}
      dangerouslySetInnerHTML={cards(door.service, `${doorKey(props)}|${isMe}|${canWrite}`, () => (
        <Card {...props} />
      ))}
    />
  )
}

const cards = keeper<Service>()

type DoorCardProps = {
  door: Door
  at: Instant
  municipality: MunicipalityRef | null
  lang: Lang
  /** From the day of `at`. */
  week?: readonly DayHours[] | undefined
  /** The reader asks for themselves. */
  isMe?: boolean
  /** It receives what is written, and this reader may write. */
  canWrite?: boolean
}

function Card({ door, at, municipality, lang, week = [], isMe, canWrite }: DoorCardProps) {
  const words = wordsFor(lang).doors
  const name = localized(door.service.name, lang)
  const reasons = reasonsFor({ door, place: municipality?.officialName ?? null, lang })
  const numbers = phonesOf(door, municipality).map(({ number }) => phoneText(number))
  return (
    <>
      <h3 lang={name.lang === lang ? undefined : name.lang}>{softHyphens(name.text)}</h3>
      <p>
        {[...addressedTo(door, isMe ?? false), ...doorTexts(door), ...reasons.slice(0, 1)].map(
          (text) => (
            <span key={text.da}>
              <Localized text={text} lang={lang} />{' '}
            </span>
          ),
        )}
      </p>
      <OpenState door={door} at={at} municipality={municipality} lang={lang} />
      {numbers.length > 0 && <p className="numbers">{numbers.join(' · ')}</p>}
      <DoorKeys door={door} municipality={municipality} lang={lang} />
      <DoorMore door={door} municipality={municipality} lang={lang} />
      {canWrite && <WriteTo service={door.service} lang={lang} />}
      {(week.length > 0 || hasFacts(door)) && (
        <details>
          <summary>
            {words.more}
            <span className="unseen">: {name.text}</span>
          </summary>
          {week.length > 0 && <HoursTable week={week} lang={lang} />}
          <DoorFacts door={door} lang={lang} />
        </details>
      )}
    </>
  )
}
