import type { ReactNode } from 'react'
import { keeper } from '../../kept'
import type { Answers, StepName } from '../../links'
import { answerPairs, linksFor } from '../../links'
import { answeredText, isAskedWhereBefore, questionText, rowsFor, stepsFor } from '../../questions'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang, type Words } from '../../words'
import { Hidden } from '../Hidden/Hidden'
import { Icon } from '../Icon/Icon'
import { SituationSelect } from '../SituationSelect/SituationSelect'

type RefineProps = {
  slug: string
  answers: Answers
  before: MunicipalityRef | null
  lang: Lang
}

/**
 * Makes the answer more precise, never a gate before it: on a phone one question at a time, on a
 * wide screen all in one form. Style sheets show one of the two; without them both work.
 */
export function Refine(props: RefineProps) {
  const words = wordsFor(props.lang).answer.refine
  return (
    <section className="refine" id="svar" aria-labelledby="svar-titel">
      <h2 id="svar-titel">{words.heading}</h2>
      <p>{words.text}</p>
      <RefineList {...props} />
      <RefineForm {...props} />
      {props.answers.danger === 'ja' && (
        <p>
          {words.dangerYes}{' '}
          <a href={linksFor(props.lang).answer(props.slug, { ...props.answers, danger: 'nej' })}>
            {words.dangerRemove}
          </a>
        </p>
      )}
    </section>
  )
}

function RefineList({ slug, answers, before, lang }: RefineProps) {
  const { finder } = wordsFor(lang)
  const isMe = answers.about === 'mig'
  return (
    <ul className="refine-list">
      {stepsFor(answers.situation).map((step) => (
        <li key={step}>
          <Row
            href={linksFor(lang).answer(slug, answers, step)}
            question={questionText(step, isMe, lang)}
            answered={
              answeredText(step, answers, before?.officialName ?? null, lang) ?? finder.notAnswered
            }
            lang={lang}
          />
        </li>
      ))}
    </ul>
  )
}

type RowProps = { href: string; question: string; answered: string; lang: Lang }

function Row({ href, question, answered, lang }: RowProps) {
  return (
    <a
      href={href}
      dangerouslySetInnerHTML={rows(wordsFor(lang).finder, `${question} ${answered}`, () => (
        <>
          <span>{question}</span> <strong>{answered}</strong>
          <Icon name="arrow" />
        </>
      ))}
    />
  )
}

const rows = keeper<Words['finder']>()

function RefineForm({ slug, answers, before, lang }: RefineProps) {
  const { answer } = wordsFor(lang)
  const isMe = answers.about === 'mig'
  const isBeforeAsked = isAskedWhereBefore(answers.situation)
  const kept = answerPairs(answers).filter(([name]) => name === 'fare')
  return (
    <form className="refine-form" action={linksFor(lang).place(slug)}>
      <Hidden pairs={kept} />
      <Choice
        question={questionText('situation', isMe, lang)}
        chosen={answers.situation}
        lang={lang}
      >
        {() => <SituationSelect chosen={answers.situation} lang={lang} />}
      </Choice>
      {isBeforeAsked && (
        <label>
          {questionText('fra', isMe, lang)}
          <input name="fra" type="text" maxLength={100} defaultValue={before?.name} />
        </label>
      )}
      {selects.map(([step, key]) => (
        <Choice
          key={step}
          question={questionText(step, isMe, lang)}
          chosen={answers[key] ?? ''}
          lang={lang}
        >
          {() => <StepSelect step={step} chosen={answers[key] ?? ''} lang={lang} />}
        </Choice>
      ))}
      <button className="button" type="submit">
        {answer.refine.submit}
      </button>
    </form>
  )
}

const selects = [
  ['alder', 'age'],
  ['for', 'about'],
  ['boern', 'children'],
] as const satisfies readonly (readonly [StepName, keyof Answers])[]

type SelectName = (typeof selects)[number][0]

/** A question with its list, the same for everybody who chose the same. */
function Choice({
  question,
  chosen,
  lang,
  children,
}: {
  question: string
  chosen: string
  lang: Lang
  children: () => ReactNode
}) {
  return (
    <label
      dangerouslySetInnerHTML={choices(wordsFor(lang).finder, `${question} ${chosen}`, () => (
        <>
          {question}
          {children()}
        </>
      ))}
    />
  )
}

const choices = keeper<Words['finder']>()

function StepSelect({ step, chosen, lang }: { step: SelectName; chosen: string; lang: Lang }) {
  return (
    <select name={step} defaultValue={chosen}>
      {step === 'for' && <option value="">{wordsFor(lang).finder.notAnswered}</option>}
      {rowsFor(step, lang).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
