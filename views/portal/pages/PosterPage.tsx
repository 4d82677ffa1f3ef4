import type { DayHours } from '../../../src/routing/hoursOfWeek'
import type { Door } from '../../../src/routing/types'
import { voiceNumber } from '../doorWords'
import { HoursTable } from '../parts/HoursTable/HoursTable'
import type { MunicipalityRef, Site } from '../site'
import { wordsFor } from '../words'
import { localized, phoneText, softHyphens } from '../words/format'
import { PaperDemo, PaperPage, QrCode } from './paper/PaperPage'

/** An A4 poster for stairwells and libraries: one door, one number, one code. */
export function PosterPage({
  site,
  municipality,
  entrance,
  week,
  url,
  qrSvg,
}: {
  site: Site
  municipality: MunicipalityRef
  /** The unit in charge, or null where the directory has a gap. */
  entrance: Door | null
  week: readonly DayHours[]
  url: string
  qrSvg: string
}) {
  const { lang } = site
  const { print, shell } = wordsFor(lang)
  const number = entrance ? voiceNumber(entrance, municipality) : municipality.mainLine
  return (
    <PaperPage
      site={site}
      title={print.posterTitle(municipality.name)}
      printLabel={print.printPoster}
      municipality={municipality}
    >
      <article className="sheet poster">
        <p className="sheet-danger">{print.danger}</p>
        <PaperDemo site={site} />
        <h1>{print.posterHeading}</h1>
        <p className="poster-text">{print.posterText(municipality.officialName)}</p>
        <div className="poster-door">
          <div className="poster-arch">
            <QrCode svg={qrSvg} label={print.scanLabel(url)} />
          </div>
          <div>
            <h2>
              {entrance
                ? softHyphens(localized(entrance.service.name, lang).text)
                : municipality.officialName}
            </h2>
            {!entrance && <p>{print.posterGap}</p>}
            {number && <p className="sheet-number">{phoneText(number)}</p>}
            {week.length > 0 && <HoursTable week={week.map(anyWeek)} lang={lang} />}
          </div>
        </div>
        <p>
          <strong>{print.scan}</strong>
        </p>
        <p className="poster-url">
          {print.posterGo} <strong>{url.replace(/^https?:\/\//, '')}</strong>
        </p>
        <p className="sheet-small">
          {print.posterFoot} {shell.footer.tagline}
        </p>
      </article>
    </PaperPage>
  )
}

/** A poster hangs for months: no day of it is "today". */
function anyWeek(day: DayHours): DayHours {
  return { ...day, isToday: false, holiday: null }
}
