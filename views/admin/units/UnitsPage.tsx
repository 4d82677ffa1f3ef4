import { localized, longDate } from '../../portal/words/format'
import type { Lang } from '../../portal/words'
import type { Kommunekode, Rule } from '../../../src/routing/types'
import { instantOf } from '../../../src/routing/localTime'
import { durationText } from '../parts/duration'
import { Icon, type IconName } from '../parts/Icon'
import { ButtonLink } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { simulatorPath } from '../simulator/links'
import { agreementHref, serviceHref } from '../inbox/links'
import { inboxWords, type InboxWords } from '../inbox/words'
import type { UnitTerms } from './readUnitTerms'

type View = {
  lang: Lang
  words: InboxWords
  municipalities: ReadonlyMap<Kommunekode, string>
}

/** A card for each unit: whether it receives, its terms, its rules, and how fresh its contact is. */
export function UnitsPage({
  units,
  municipalities,
  maySimulate,
  lang,
}: {
  units: readonly UnitTerms[]
  municipalities: ReadonlyMap<Kommunekode, string>
  maySimulate: boolean
  lang: Lang
}) {
  const words = inboxWords(lang)
  const view = { lang, words, municipalities }
  return (
    <div className="fi fi-page">
      <h1>{words.units.title}</h1>
      <p className="fi-lead">{words.units.lead}</p>
      {units.length === 0 && (
        <Notice>
          <p className="fi-strong">{words.list.empty.noUnit.title}</p>
          <p>{words.list.empty.noUnit.text}</p>
        </Notice>
      )}
      {units.map((unit) => (
        <section key={unit.id} className="fi-card" aria-labelledby={`fi-unit-${unit.id}`}>
          <h2 id={`fi-unit-${unit.id}`}>{unit.name}</h2>
          <Status status={unit.status} words={words} />
          {unit.agreement ? (
            <Terms unit={unit} agreement={unit.agreement} view={view} />
          ) : (
            <p>{words.units.noAgreement}</p>
          )}
          <Rules unit={unit} view={view} maySimulate={maySimulate} />
          <Freshness unit={unit} view={view} />
        </section>
      ))}
    </div>
  )
}

function Status({ status, words }: { status: UnitTerms['status']; words: InboxWords }) {
  const { units } = words
  if (status === 'no-agreement') return null
  const shown: Record<typeof status, { icon: IconName; tone: string; text: string }> = {
    receiving: { icon: 'tick', tone: 'good', text: units.receiving },
    paused: { icon: 'pause', tone: 'wait', text: units.paused },
    'not-open': { icon: 'info', tone: 'plain', text: units.notOpen },
  }
  const { icon, tone, text } = shown[status]
  return (
    <p className={`fi-chip fi-chip--${tone}`}>
      <Icon name={icon} size={16} />
      {text}
    </p>
  )
}

function Terms({
  unit,
  agreement,
  view: { words, lang },
}: {
  unit: UnitTerms
  agreement: NonNullable<UnitTerms['agreement']>
  view: View
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

function Rules({ unit, view, maySimulate }: { unit: UnitTerms; view: View; maySimulate: boolean }) {
  const { rules } = view.words.units
  return (
    <>
      <h3>{rules.title}</h3>
      {unit.rules.length === 0 ? (
        <p>{rules.none}</p>
      ) : (
        <ul className="fi-rules">
          {unit.rules.map((rule) => {
            const reason = localized(rule.reason, view.lang)
            return (
              <li key={rule.id}>
                <p className="fi-strong" lang={reason.lang === view.lang ? undefined : reason.lang}>
                  {reason.text}
                </p>
                <p className="fi-quiet">{reachOf(rule, view)}</p>
              </li>
            )
          })}
        </ul>
      )}
      {maySimulate && (
        <ButtonLink look="quiet" icon="arrow" href={simulatorPath}>
          {rules.tryThem}
        </ButtonLink>
      )}
    </>
  )
}

/** `Esbjerg, Varde · På gaden eller udenfor · alle aldre · Prioritet 50`. */
function reachOf(rule: Rule, { words, municipalities }: View): string {
  const { rules } = words.units
  const names = rule.kommunekoder.map((code) => municipalities.get(code) ?? code)
  const shown = names.slice(0, 3)
  const more = names.length > shown.length ? [rules.more(names.length - shown.length)] : []
  return [
    names.length === 0 ? rules.everywhere : [...shown, ...more].join(', '),
    listed(rule.situations, words.labels.situations) || rules.anySituation,
    listed(rule.ages, words.labels.ages) || rules.anyAge,
    rules.priority(rule.priority),
  ].join(' · ')
}

function listed<Code extends string>(codes: readonly Code[], labels: Record<Code, string>): string {
  return codes.map((code) => labels[code]).join(', ')
}

function Freshness({ unit, view: { words, lang } }: { unit: UnitTerms; view: View }) {
  const { confirm } = words.units
  return (
    <>
      <h3>{confirm.title}</h3>
      <p className={`fi-chip fi-chip--${unit.isStale ? 'wait' : 'good'}`}>
        <Icon name={unit.isStale ? 'clock' : 'tick'} size={16} />
        {unit.isStale ? confirm.stale : null}
        {unit.isStale ? ' · ' : null}
        {unit.confirmedAt === null
          ? confirm.never
          : confirm.fresh(longDate(unit.confirmedAt, lang))}
      </p>
      <p>
        <a className="fi-link" aria-label={confirm.openOf(unit.name)} href={serviceHref(unit.id)}>
          {confirm.open}
        </a>
      </p>
    </>
  )
}
