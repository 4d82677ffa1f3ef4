import { answerPairs, linksFor, type Answers, type StepName } from '../links'
import { Page } from '../layout/Page'
import { Hidden } from '../parts/Hidden/Hidden'
import { Icon } from '../parts/Icon/Icon'
import { Notice } from '../parts/Notice/Notice'
import { StepDoors } from '../parts/StepDoors/StepDoors'
import { answeredText, questionText, stepsFor } from '../questions'
import type { MunicipalityRef, Site } from '../site'
import { wordsFor, type Lang } from '../words'
import { StepField } from './step/StepField'

/** One refining question, alone on the page. Two buttons: on to the next, or the answer now. */
export function StepPage({
  site,
  municipality,
  before,
  answers,
  step,
}: {
  site: Site
  municipality: MunicipalityRef
  before: MunicipalityRef | null
  answers: Answers
  step: StepName
}) {
  const { lang } = site
  const { finder, shell } = wordsFor(lang)
  const links = linksFor(lang)
  const isMe = answers.about === 'mig'
  const steps = stepsFor(answers.situation)
  const index = steps.indexOf(step)
  const previous = steps[index - 1]
  const next = steps[index + 1]
  const question = questionText(step, isMe, lang)
  const help = finder.help[step]
  const kept = answerPairs(answers).filter(([name]) => name !== step)
  return (
    <Page site={site} title={question} description={question} isIndexable={false}>
      <div className="container narrow">
        <div className="step-head">
          <a className="back" href={links.answer(municipality.slug, answers, previous)}>
            <Icon name="back" /> <span>{shell.back}</span>
          </a>
          <StepDoors here={index + 2} all={steps.length + 1} lang={lang} />
        </div>
        <p className="known">
          <Icon name="check" />{' '}
          <span>{knownText({ municipality, before, answers, step, lang })}</span>{' '}
          <a
            href={
              previous
                ? links.answer(municipality.slug, answers, previous)
                : links.contactWith(answers)
            }
          >
            {finder.change}
          </a>
        </p>
        <form className="question" action={links.place(municipality.slug)}>
          <Hidden pairs={kept} />
          <fieldset>
            <legend>
              <h1>{question}</h1>
            </legend>
            <p className="intro">{typeof help === 'string' ? help : help(isMe)}</p>
            <StepField
              step={step}
              answers={answers}
              before={before}
              dontKnowHref={links.answer(municipality.slug, { ...answers, fra: null }, next)}
              lang={lang}
            />
          </fieldset>
          {step === 'alder' && <Notice text={finder.childNotice} />}
          <div className="question-buttons">
            {next ? (
              <button className="button amber" type="submit" name="trin" value={next}>
                {finder.onward[next]} <Icon name="arrow" />
              </button>
            ) : (
              <button className="button amber" type="submit">
                {finder.onward.answer} <Icon name="arrow" />
              </button>
            )}
            {next && (
              <button className="button" type="submit">
                {finder.showNow}
              </button>
            )}
          </div>
        </form>
      </div>
    </Page>
  )
}

function knownText({
  municipality,
  before,
  answers,
  step,
  lang,
}: {
  municipality: MunicipalityRef
  before: MunicipalityRef | null
  answers: Answers
  step: StepName
  lang: Lang
}) {
  const earlier = stepsFor(answers.situation)
  const said = earlier
    .slice(0, earlier.indexOf(step))
    .map((name) => answeredText(name, answers, before?.officialName ?? null, lang))
    .filter((text) => text !== null)
  return (
    <>
      <strong>{municipality.officialName}</strong>
      {said.map((text) => ` · ${text}`)}
    </>
  )
}
