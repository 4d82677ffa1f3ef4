import type { DayHours } from '../../../src/routing/hoursOfWeek'
import type { Answer, Door, Instant } from '../../../src/routing/types'
import { voiceNumber } from '../doorWords'
import type { Answers } from '../links'
import { confirmedText } from '../parts/ConfirmedLine/ConfirmedLine'
import { HoursTable } from '../parts/HoursTable/HoursTable'
import { OpenState } from '../parts/OpenState/OpenState'
import type { MunicipalityRef, Site } from '../site'
import { wordsFor, type Lang } from '../words'
import { atClock, localized, longDate, phoneText, softHyphens } from '../words/format'
import { planAnswer } from './answer/plan'
import { PaperDemo, PaperPage, QrCode } from './paper/PaperPage'

/** The essentials on one A5 sheet, with the way to the newest answer. */
export function PrintCardPage({
  site,
  municipality,
  answers,
  answer,
  weeks,
  url,
  qrSvg,
  at,
}: {
  site: Site
  municipality: MunicipalityRef
  answers: Answers
  answer: Answer
  weeks: Readonly<Record<string, readonly DayHours[]>>
  /** Full address of the answer, without what was answered. */
  url: string
  qrSvg: string
  at: Instant
}) {
  const { lang } = site
  const words = wordsFor(lang).print
  const plan = planAnswer(answer)
  const { service } = plan.lit
  const number = voiceNumber(plan.lit, municipality)
  const others = [plan.entrance, ...plan.open].filter((door) => door !== null).slice(0, 4)
  return (
    <PaperPage
      site={site}
      title={words.cardTitle(municipality.name)}
      printLabel={words.printCard}
      municipality={municipality}
      answers={answers}
    >
      <article className="sheet sheet-card-a5">
        <p className="sheet-danger">{words.danger}</p>
        <PaperDemo site={site} />
        <h1>{words.cardHeading(municipality.officialName)}</h1>
        <section>
          <h2>{softHyphens(localized(service.name, lang).text)}</h2>
          {number && <p className="sheet-number">{phoneText(number)}</p>}
          {service.address && (
            <p>
              {service.address.street}, {service.address.postcode} {service.address.town}
            </p>
          )}
          <OpenState door={plan.lit} at={at} municipality={municipality} lang={lang} />
          {weeks[service.id] && <HoursTable week={weeks[service.id] ?? []} lang={lang} />}
          <p className="sheet-small">{confirmedText(plan.lit, lang)}</p>
        </section>
        {others.length > 0 && (
          <section>
            <h2>{plan.lit.openNow === true ? words.also : words.alsoClosed}</h2>
            <ul className="sheet-doors">
              {others.map((door) => (
                <OtherDoor
                  key={door.service.id}
                  door={door}
                  at={at}
                  municipality={municipality}
                  lang={lang}
                />
              ))}
            </ul>
          </section>
        )}
        <footer className="sheet-foot">
          <QrCode svg={qrSvg} label={words.scanLabel(url)} />
          <div>
            <p>{words.scan}</p>
            <p className="sheet-small">
              {words.checkAgain} <strong>{url.replace(/^https?:\/\//, '')}</strong>
            </p>
            <p className="sheet-small">{words.made(longDate(at, lang), atClock(at, lang))}</p>
          </div>
        </footer>
      </article>
    </PaperPage>
  )
}

function OtherDoor({
  door,
  at,
  municipality,
  lang,
}: {
  door: Door
  at: Instant
  municipality: MunicipalityRef
  lang: Lang
}) {
  const number = voiceNumber(door, municipality)
  return (
    <li>
      <strong>{localized(door.service.name, lang).text}</strong>
      {number && <strong className="sheet-other-number">{phoneText(number)}</strong>}
      <OpenState door={door} at={at} municipality={municipality} lang={lang} />
    </li>
  )
}
