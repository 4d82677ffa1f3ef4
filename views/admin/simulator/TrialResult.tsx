import type { Trial, TrialResult as Result } from '../../../src/contact/simulator/tryChange'
import { newRule } from '../../../src/contact/simulator/trialQuery'
import { situations } from '../../../src/routing/types'
import { BeforeAfter } from './BeforeAfter'
import { whyNotTexts } from './ruleText'
import { placeOf, type View } from './view'

/** What the tried change does: to this question, and to all others about the municipality. */
export function TrialResult({ trial, result, view }: { trial: Trial; result: Result; view: View }) {
  return (
    <section aria-labelledby="sim-trial">
      <h2 id="sim-trial">{view.words.trial.heading}</h2>
      {!trial.isRemoved && <Verdict trial={trial} result={result} view={view} />}
      <EffectText result={result} view={view} />
      <BeforeAfter result={result} view={view} />
    </section>
  )
}

function Verdict({ trial, result, view }: { trial: Trial; result: Result; view: View }) {
  const { words } = view
  const id = trial.rule?.id ?? newRule
  const verdict = result.explanation.rules.find(({ rule }) => rule.id === id)
  if (!verdict) return null
  if (!verdict.applied) {
    return (
      <>
        <p>
          <strong>{words.trial.notApplied}</strong>
        </p>
        <ul className="sim-why">
          {whyNotTexts(verdict, view).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </>
    )
  }
  const place = result.explanation.answer.doors.findIndex(({ rule }) => rule?.id === id)
  return (
    <p>
      <strong>{place < 0 ? words.trial.appliedInCharge : words.trial.applied(place + 1)}</strong>
    </p>
  )
}

function EffectText({ result: { effect }, view }: { result: Result; view: View }) {
  const place = placeOf(view)
  if (!effect || place === null) return null
  const { words, portalWords } = view
  const isEverywhere = effect.situations.length === situations.length
  const labels = effect.situations.map((code) => portalWords.finder.situations[code].label)
  return (
    <p>
      {words.trial.effect(effect.changed, effect.questions, place)}
      {effect.changed > 0 && (
        <>
          {' '}
          {words.trial.effectFirst(effect.withAnotherFirstDoor)} {words.trial.effectSituations}:{' '}
          {isEverywhere ? words.rules.all.situations : labels.join(', ')}.
        </>
      )}
    </p>
  )
}
