import type { RuleVerdict } from '../../../src/routing/explain'
import type { Rule } from '../../../src/routing/types'
import { Localized } from '../../portal/parts/Localized/Localized'
import { reasonOf } from './doorText'
import { Mark } from './Mark'
import { RuleActions } from './RuleActions'
import { conditionsOf, whyNotTexts } from './ruleText'
import type { View } from './view'

/** More rules of other municipalities than this nobody reads here: the list of all rules has them. */
const elsewhereShown = 150

/** The rules that did not apply, each with what stood in its way; then those of other municipalities. */
export function RuleList({ view }: { view: View }) {
  const { words, data, simulation } = view
  const missed = simulation.explanation.rules.filter(({ applied }) => !applied)
  const isElsewhere = ({ whyNot }: RuleVerdict) => whyNot.includes('not-this-municipality')
  const here = ownFirst(
    missed.filter((verdict) => !isElsewhere(verdict)),
    view,
  )
  const elsewhere = ownFirst(missed.filter(isElsewhere), view)
  return (
    <section aria-labelledby="sim-rules">
      <h2 id="sim-rules">{words.rules.heading}</h2>
      <OwnRules view={view} />
      {here.length === 0 && <p>{words.rules.none}</p>}
      <Verdicts verdicts={here} view={view} />
      {elsewhere.length > 0 && (
        <details>
          <summary>{words.rules.elsewhere(elsewhere.length)}</summary>
          <Verdicts verdicts={elsewhere.slice(0, elsewhereShown)} view={view} />
          {elsewhere.length > elsewhereShown && (
            <p>
              <a href="/admin/collections/routing-rules">
                {words.rules.more(elsewhere.length - elsewhereShown)}
              </a>
            </p>
          )}
        </details>
      )}
      {data.resting.length > 0 && (
        <details>
          <summary>{`${words.rules.resting} (${data.resting.length})`}</summary>
          <p>{words.rules.restingText}</p>
          <ul className="sim-rules">
            {data.resting.map((rule) => (
              <li key={rule.id}>
                <RuleEntry rule={rule} view={view} />
                <RuleActions rule={rule} view={view} isResting />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Verdicts({ verdicts, view }: { verdicts: readonly RuleVerdict[]; view: View }) {
  return (
    <ul className="sim-rules">
      {verdicts.map((verdict) => (
        <li key={verdict.rule.id}>
          <RuleEntry rule={verdict.rule} view={view} />
          <ul className="sim-why">
            {whyNotTexts(verdict, view).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <RuleActions rule={verdict.rule} view={view} />
        </li>
      ))}
    </ul>
  )
}

/** A rule in words: its reason, where it leads, and what it names. */
export function RuleEntry({ rule, view }: { rule: Rule; view: View }) {
  const { words, lang, data } = view
  const service = data.directory.services.get(rule.serviceId)
  return (
    <>
      <h3>
        <Localized text={reasonOf(rule, view)} lang={lang} />{' '}
        {data.ownServices.has(rule.serviceId) && <Mark tone="own">{words.doors.own}</Mark>}
      </h3>
      <p>
        {words.rules.goesTo}{' '}
        {service ? <Localized text={service.name} lang={lang} /> : words.rules.unknownService}
        <span className="sim-quiet">
          {' · '}
          {conditionsOf(rule, view)} · {words.doors.priority(rule.priority)}
        </span>
      </p>
    </>
  )
}

/** For who answers for a unit: how many rules lead to it, and how many did so here. */
function OwnRules({ view: { data, simulation, words } }: { view: View }) {
  const own = simulation.explanation.rules.filter(({ rule }) =>
    data.ownServices.has(rule.serviceId),
  )
  if (own.length === 0) return null
  return <p>{words.rules.own(own.length, own.filter(({ applied }) => applied).length)}</p>
}

function ownFirst(verdicts: readonly RuleVerdict[], { data }: View): RuleVerdict[] {
  const rank = ({ rule }: RuleVerdict) => Number(!data.ownServices.has(rule.serviceId))
  return verdicts.toSorted((one, other) => rank(one) - rank(other))
}
