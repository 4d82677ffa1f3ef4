import type { DayHours } from '../../../../src/routing/hoursOfWeek'
import type { ReactNode } from 'react'
import type { Door, Instant } from '../../../../src/routing/types'
import { doorTexts, reasonsFor, voiceNumber } from '../../doorWords'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { atClock, dayName, localized, phoneText, softHyphens, telHref } from '../../words/format'
import { DoorFacts } from '../DoorFacts/DoorFacts'
import { DoorLinks } from '../DoorLinks/DoorLinks'
import { HoursTable } from '../HoursTable/HoursTable'
import { Icon } from '../Icon/Icon'
import { Localized } from '../Localized/Localized'
import { OpenState } from '../OpenState/OpenState'
import { WriteTo } from '../WriteTo/WriteTo'

/**
 * The one lit card of a view: whom to turn to. When it is closed, the amber button writes to it
 * where it receives, else calls the open alternative; the unit itself keeps an outlined one.
 */
export function LitCard({
  door,
  alternative,
  eyebrow,
  at,
  municipality,
  lang,
  week = [],
  canWrite = false,
  children,
}: {
  door: Door
  /** An open door to use meanwhile, when this one is closed. */
  alternative: Door | null
  eyebrow: string
  at: Instant
  municipality: MunicipalityRef | null
  lang: Lang
  week?: readonly DayHours[]
  /** It receives what is written, and this reader may write. */
  canWrite?: boolean
  /** What to know for the call, such as the words for somebody under 18. */
  children?: ReactNode
}) {
  const words = wordsFor(lang).doors
  const name = localized(door.service.name, lang)
  const reasons = reasonsFor({ door, place: municipality?.officialName ?? null, lang })
  const isWritingLit = canWrite && alternative !== null
  return (
    <article className="lit" data-open={String(door.openNow)}>
      <p className="eyebrow">{eyebrow}</p>
      <h1 lang={name.lang === lang ? undefined : name.lang}>{softHyphens(name.text)}</h1>
      <p className="lit-why">
        <strong>{words.whyHere}</strong>{' '}
        {reasons.slice(0, 2).map((reason) => (
          <span key={reason.da}>
            <Localized text={reason} lang={lang} />{' '}
          </span>
        ))}
      </p>
      <OpenState door={door} at={at} municipality={municipality} lang={lang} isLarge />
      {isWritingLit && <Write door={door} lang={lang} isLit />}
      {alternative && (
        <Meanwhile
          closed={door}
          alternative={alternative}
          at={at}
          municipality={municipality}
          lang={lang}
          isLit={!canWrite}
        />
      )}
      <DoorLinks door={door} municipality={municipality} lang={lang} isLit={!alternative} />
      {canWrite && !isWritingLit && <Write door={door} lang={lang} isLit={false} />}
      {children}
      {doorTexts(door).map((text) => (
        <p className="lit-text" key={text.da}>
          <Localized text={text} lang={lang} />
        </p>
      ))}
      {week.length > 0 && <HoursTable week={week} lang={lang} />}
      <DoorFacts door={door} lang={lang} />
    </article>
  )
}

/** To write instead, and what one gets for it. */
function Write({ door, lang, isLit }: { door: Door; lang: Lang; isLit: boolean }) {
  return (
    <div className="write">
      <WriteTo service={door.service} lang={lang} isLit={isLit} />
      <p className="hint">{wordsFor(lang).answer.write.code}</p>
    </div>
  )
}

function Meanwhile({
  closed,
  alternative,
  at,
  municipality,
  lang,
  isLit,
}: {
  closed: Door
  alternative: Door
  at: Instant
  municipality: MunicipalityRef | null
  lang: Lang
  isLit: boolean
}) {
  const { answer, doors } = wordsFor(lang)
  const number = voiceNumber(alternative, municipality)
  const name = localized(alternative.service.name, lang).text
  const said = answer.closed({
    unit: localized(closed.service.name, lang).text,
    day: closed.opensAt === null ? null : dayName(closed.opensAt, at, lang),
    time: closed.opensAt === null ? null : atClock(closed.opensAt, lang),
    alternative: name,
    phone: number && phoneText(number),
    until:
      alternative.closesAt === null
        ? alternative.service.alwaysOpen
          ? answer.dayAndNight
          : answer.onlyForNow
        : answer.untilTime(atClock(alternative.closesAt, lang)),
  })
  return (
    <div className="meanwhile">
      <p>
        <strong>{said.lead}</strong> {said.rest}
      </p>
      {number && (
        <a className={isLit ? 'button amber call' : 'button call'} href={telHref(number)}>
          <Icon name="phone" />
          <span>
            <small>{name}</small> {doors.call(phoneText(number))}
          </span>
        </a>
      )}
    </div>
  )
}
