import type { DayHours } from '../../../../src/routing/hoursOfWeek'
import { keeper } from '../../kept'
import { wordsFor, type Lang } from '../../words'
import { localized, wallClock, weekdayName } from '../../words/format'

/** Today first and bold; then days with the same hours in one row. */
export function HoursTable({ week, lang }: { week: readonly DayHours[]; lang: Lang }) {
  return (
    <table
      className="hours"
      dangerouslySetInnerHTML={tables(week, lang, () => (
        <Rows week={week} lang={lang} />
      ))}
    />
  )
}

const tables = keeper<readonly DayHours[]>()

function Rows({ week, lang }: { week: readonly DayHours[]; lang: Lang }) {
  return (
    <>
      <caption>{wordsFor(lang).doors.hours}</caption>
      <tbody>
        {grouped(week, lang).map(({ first, last, isToday, hours }) => (
          <tr key={first.weekday} className={isToday ? 'today' : undefined}>
            <th scope="row">{daysLabel({ first, last, isToday, lang })}</th>
            <td>{hours}</td>
          </tr>
        ))}
      </tbody>
    </>
  )
}

type Group = { first: DayHours; last: DayHours; isToday: boolean; hours: string }

function grouped(week: readonly DayHours[], lang: Lang): Group[] {
  const groups: Group[] = []
  for (const day of week) {
    const hours = hoursText(day, lang)
    const before = groups.at(-1)
    const joins = before && !before.isToday && before.hours === hours && !before.first.holiday
    if (joins && !day.holiday) before.last = day
    else groups.push({ first: day, last: day, isToday: day.isToday, hours })
  }
  return groups
}

function daysLabel({ first, last, isToday, lang }: Omit<Group, 'hours'> & { lang: Lang }): string {
  const words = wordsFor(lang).doors
  const name = weekdayName(first.weekday, lang)
  const holiday = first.holiday
    ? ` (${localized(first.holiday.name, lang).text.toLowerCase()})`
    : ''
  if (isToday) return words.today(name) + holiday
  const until = last === first ? '' : `–${weekdayName(last.weekday, lang)}`
  return capital(name) + until + holiday
}

function hoursText({ spans }: DayHours, lang: Lang): string {
  const words = wordsFor(lang).doors
  if (spans.length === 0) return words.closedDay
  return spans
    .map(({ opens, closes }) =>
      isWholeDay(opens, closes)
        ? words.allDay
        : `${wallClock(opens, lang)}–${wallClock(closes, lang)}`,
    )
    .join(lang === 'da' ? ' og ' : ' and ')
}

function isWholeDay(opens: string, closes: string): boolean {
  return opens === '00:00' && (closes === '24:00' || closes === '00:00')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
