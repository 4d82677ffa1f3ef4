import { instantOf } from '../../../src/routing/localTime'
import { longDate } from '../../portal/words/format'
import { agreementHref } from '../inbox/links'
import { durationText } from '../parts/duration'
import type { UnitTerms } from './readUnitTerms'
import type { PageView } from './pageView'

/** On what terms a unit receives, and where they are changed. */
export function Terms({
  unit,
  agreement,
  view: { words, lang },
}: {
  unit: UnitTerms
  agreement: NonNullable<UnitTerms['agreement']>
  view: PageView
}) {
  const { terms } = words.units
  const { openMinutes, ceilingHours } = agreement
  const time = (minutes: number) => durationText(0, minutes * 60_000, lang)
  const rows = [
    [terms.body, agreement.body],
    [
      terms.deadline,
      `${terms.openTime(time(openMinutes))}, ${terms.ceiling(time(ceilingHours * 60))}`,
    ],
    [terms.promise, agreement.isPromised ? terms.promised : terms.notPromised],
    [terms.deputy, agreement.deputy ?? terms.noDeputy],
    [terms.people, terms.peopleCount(agreement.people)],
    [terms.duty, agreement.onDuty ?? terms.noDuty],
    [
      terms.agreement,
      terms.signed(agreement.version, longDate(instantOf(agreement.signedOn, '12:00'), lang)),
    ],
  ] as const
  return (
    <>
      <h3>{terms.title}</h3>
      <dl className="fi-facts">
        {rows.map(([name, value]) => (
          <div key={name} className="fi-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <a
        className="fi-link"
        aria-label={terms.editOf(unit.name)}
        href={agreementHref(agreement.id)}
      >
        {terms.edit}
      </a>
    </>
  )
}
