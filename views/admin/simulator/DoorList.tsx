import type { Door } from '../../../src/routing/types'
import { Localized } from '../../portal/parts/Localized/Localized'
import { openText, otherReasons, reasonOf } from './doorText'
import { serviceHref } from './links'
import { Mark } from './Mark'
import { RuleActions } from './RuleActions'
import { conditionsOf } from './ruleText'
import type { View } from './view'

/** Every door in its place, with the rule that put it there, or what else did. */
export function DoorList({ view }: { view: View }) {
  const { answer } = view.simulation.explanation
  return (
    <ol className="sim-doors">
      {answer.doors.map((door, index) => (
        <li key={door.service.id} className="sim-door" data-open={String(door.openNow)}>
          <span className="sim-number" aria-hidden="true">
            {index + 1}
          </span>
          <DoorEntry door={door} view={view} />
        </li>
      ))}
    </ol>
  )
}

/** The one in charge where the person lived before: not a door here, and shown beside the doors. */
export function InChargeElsewhere({ view }: { view: View }) {
  const { entrance, doors } = view.simulation.explanation.answer
  if (!entrance || doors.some(({ service }) => service.id === entrance.service.id)) return null
  return (
    <div className="sim-door sim-door--aside">
      <DoorEntry door={entrance} view={view} />
    </div>
  )
}

function DoorEntry({ door, view }: { door: Door; view: View }) {
  const { words, portalWords, lang, data } = view
  const { service, rule } = door
  const isListed = data.directory.source.services.some(({ id }) => id === service.id)
  const name = <Localized text={service.name} lang={lang} />
  return (
    <div className="sim-entry">
      <h3>
        {isListed ? <a href={serviceHref(service.id)}>{name}</a> : name}{' '}
        <Marks door={door} view={view} />
      </h3>
      <p className="sim-quiet">
        {[
          portalWords.doors.kinds[service.kind],
          words.doors.reach[door.reach],
          openText(door, view.simulation.at, view),
        ].join(' · ')}
      </p>
      {rule && (
        <p>
          <strong>{words.doors.rule}:</strong> <Localized text={reasonOf(rule, view)} lang={lang} />
        </p>
      )}
      {rule && (
        <p className="sim-quiet">
          {conditionsOf(rule, view)} · {words.doors.priority(rule.priority)}
        </p>
      )}
      <Reasons door={door} view={view} />
      {rule && <RuleActions rule={rule} view={view} />}
    </div>
  )
}

function Reasons({ door, view }: { door: Door; view: View }) {
  const reasons = otherReasons(door, view)
  if (reasons.length === 0) return null
  return (
    <p>
      {!door.rule && <strong>{view.words.doors.noRule}: </strong>}
      {reasons.map((reason, index) => (
        <span key={reason.da}>
          {index > 0 && ' '}
          <Localized text={reason} lang={view.lang} />
        </span>
      ))}
    </p>
  )
}

function Marks({ door, view }: { door: Door; view: View }) {
  const { words, data, simulation } = view
  const { answer } = simulation.explanation
  const isInCharge = answer.entrance?.service.id === door.service.id
  const isHere = answer.doors.includes(door)
  return (
    <>
      {data.ownServices.has(door.service.id) && <Mark tone="own">{words.doors.own}</Mark>}{' '}
      {isInCharge && (
        <Mark tone="good">{isHere ? words.doors.inCharge : words.doors.inChargeElsewhere}</Mark>
      )}{' '}
      {door.fallback && <Mark tone="warn">{words.doors.fallback}</Mark>}{' '}
      {door.stale && <Mark tone="warn">{words.doors.stale}</Mark>}
    </>
  )
}
