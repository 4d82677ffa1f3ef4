import { newRule } from '../../../src/contact/simulator/trialQuery'
import { DoorList, InChargeElsewhere } from './DoorList'
import { simulatorHref, simulatorPath, trialHref } from './links'
import { clearMoment, longMoment } from '../parts/moments'
import { QuestionFields } from './QuestionFields'
import { RuleList } from './RuleList'
import { ToldCard } from './ToldCard'
import { TrialFields } from './TrialFields'
import { TrialResult } from './TrialResult'
import { viewOf, type SimulatorProps, type View } from './view'

/** The whole page but its frame: a form that asks again, and what came of the question. */
export function SimulatorPage(props: SimulatorProps) {
  const view = viewOf(props)
  const { words, simulation } = view
  const { trial } = simulation
  // On a phone the answer lies far below the form.
  const result = trial ? 'sim-trial' : 'sim-doors'
  return (
    <div className="simulator">
      <h1>{words.title}</h1>
      <p className="sim-lead">{words.lead}</p>
      <form method="get" action={`${simulatorPath}#${result}`} className="sim-form">
        <QuestionFields view={view} />
        {trial && <TrialFields trial={trial} view={view} />}
        <div className="sim-buttons">
          <button type="submit" className="btn btn--style-primary btn--size-large sim-submit">
            {trial && !trial.isRemoved ? words.trial.submit : words.question.submit}
          </button>
          <TrialLink view={view} />
        </div>
      </form>
      {trial?.result && <TrialResult trial={trial} result={trial.result} view={view} />}
      <div className="sim-result">
        <section aria-labelledby="sim-doors">
          <h2 id="sim-doors">{words.doors.heading}</h2>
          <Moment view={view} />
          <InChargeElsewhere view={view} />
          <DoorList view={view} />
        </section>
        <ToldCard view={view} />
      </div>
      <RuleList view={view} />
    </div>
  )
}

/** Into a trial, or out of it again. */
function TrialLink({ view: { words, query, simulation, asked } }: { view: View }) {
  if (simulation.trial) {
    return (
      <>
        <a href={simulatorHref(asked)}>{words.trial.drop}</a>
        <span className="sim-quiet">{words.trial.notSaved}</span>
      </>
    )
  }
  return (
    <>
      {query.trial && <span role="status">{words.trial.gone}</span>}
      <a href={trialHref(asked, newRule)}>{words.trial.add}</a>
    </>
  )
}

function Moment({ view: { words, simulation, lang } }: { view: View }) {
  const { at, explanation } = simulation
  const { validUntil } = explanation.answer
  return (
    <p className="sim-quiet">
      {words.doors.at(longMoment(at, lang))}{' '}
      {validUntil === null
        ? words.doors.always
        : words.doors.until(clearMoment(validUntil, at, lang))}
    </p>
  )
}
