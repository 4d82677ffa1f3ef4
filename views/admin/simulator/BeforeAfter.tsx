import type { TrialResult } from '../../../src/contact/simulator/tryChange'
import type { DoorChange } from '../../../src/routing/compareAnswers'
import type { Door } from '../../../src/routing/types'
import { Localized } from '../../portal/parts/Localized/Localized'
import { reasonOf } from './doorText'
import { Mark } from './Mark'
import type { View } from './view'

/** The doors as they are and as they would be, side by side, with what came, went or moved. */
export function BeforeAfter({ result: { changes }, view }: { result: TrialResult; view: View }) {
  const { words, simulation } = view
  const gone = new Set(changes.filter(({ kind }) => kind === 'gone').map(({ door }) => door))
  const isSame = changes.every(({ kind, isByAnotherRule }) => kind === 'stays' && !isByAnotherRule)
  if (isSame) return <p>{words.trial.same}</p>
  return (
    <div className="sim-sides">
      <div>
        <h3 id="sim-before">{words.trial.before}</h3>
        <ol className="sim-side" aria-labelledby="sim-before">
          {simulation.explanation.answer.doors.map((door) => (
            <li key={door.service.id} data-change={gone.has(door) ? 'gone' : undefined}>
              <Entry door={door} view={view} />{' '}
              {gone.has(door) && <Mark tone="bad">{words.trial.marks.gone}</Mark>}
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h3 id="sim-after">{words.trial.after}</h3>
        <ol className="sim-side" aria-labelledby="sim-after">
          {changes
            .filter(({ to }) => to !== null)
            .map((change) => (
              <li key={change.door.service.id} data-change={change.kind}>
                <Entry door={change.door} view={view} /> <Marks change={change} view={view} />
              </li>
            ))}
        </ol>
      </div>
    </div>
  )
}

function Entry({ door, view }: { door: Door; view: View }) {
  return (
    <>
      <span className="sim-unit">
        <Localized text={door.service.name} lang={view.lang} />
      </span>{' '}
      <span className="sim-quiet">
        {door.rule ? (
          <Localized text={reasonOf(door.rule, view)} lang={view.lang} />
        ) : (
          view.words.doors.noRule
        )}
      </span>
    </>
  )
}

function Marks({
  change: { kind, from, isByAnotherRule },
  view,
}: {
  change: DoorChange
  view: View
}) {
  const { marks } = view.words.trial
  return (
    <>
      {kind === 'new' && <Mark tone="good">{marks.new}</Mark>}{' '}
      {kind === 'moved' && <Mark tone="warn">{marks.moved((from ?? 0) + 1)}</Mark>}{' '}
      {kind !== 'new' && isByAnotherRule && <Mark>{marks.reason}</Mark>}
    </>
  )
}
