import type { DayHours } from '../../../src/routing/hoursOfWeek'
import type { Answer, Instant } from '../../../src/routing/types'
import { unknownHeading } from '../doorWords'
import type { Answers } from '../links'
import { Page } from '../layout/Page'
import { AskBefore, type BeforeTyped } from '../parts/AskBefore/AskBefore'
import { DoorCard } from '../parts/DoorCard/DoorCard'
import { LitCard } from '../parts/LitCard/LitCard'
import { Refine } from '../parts/Refine/Refine'
import { TakeAlong } from '../parts/TakeAlong/TakeAlong'
import { CannotCall, WriteForm } from '../parts/WriteTo/WriteTo'
import { isAskedWhereBefore } from '../questions'
import type { MunicipalityRef, Site } from '../site'
import { wordsFor } from '../words'
import { atClock, longDate } from '../words/format'
import { WhatHappens, WhatToDo, type SituationAdvice } from './answer/Advice'
import { ShelterList } from './answer/ShelterList'
import { ForTheCall } from './answer/ForTheCall'
import { Context } from './answer/Context'
import { Doors } from './answer/Doors'
import { planAnswer, type LitKind } from './answer/plan'

export type AnswerPageProps = {
  site: Site
  municipality: MunicipalityRef
  answers: Answers
  answer: Answer
  /** Where the person lived before, when `fra` led to one municipality. */
  before: MunicipalityRef | null
  /** What was typed as "before" when it did not. */
  beforeTyped?: BeforeTyped | null
  advice: SituationAdvice | null
  /** Hours of a week from today, by service id; a door that is missing shows no table. */
  weeks: Readonly<Record<string, readonly DayHours[]>>
  /** Units that receive what is written, by the id of their service. */
  receiving?: ReadonlySet<string>
  at: Instant
}

/** The answer: one lit card, what happens next, the other open doors, and how to refine it. */
export function AnswerPage(props: AnswerPageProps) {
  const { site, municipality, answers, answer, before, advice, weeks, at } = props
  const { lang } = site
  const words = wordsFor(lang)
  const plan = planAnswer(answer)
  const isMe = answers.about === 'mig'
  const isMinor = answers.age === 'under-18'
  const isOpen = plan.lit.openNow === true
  const place = plan.litKind === 'before' && before ? before : municipality
  const receiving = writableDoors(props)
  const shared = { at, municipality, lang, weeks, isMe, receiving: receiving ?? nobody }
  const openDoors = (
    <Doors
      heading={isOpen ? words.answer.openDoors : words.answer.openDoorsNow}
      doors={plan.open}
      {...shared}
    />
  )
  const next = <WhatHappens advice={advice} isMe={isMe} isMinor={isMinor} lang={lang} />
  return (
    <Page
      site={site}
      title={words.answer.title(municipality.name)}
      description={words.answer.description(municipality.name)}
      tone="night"
    >
      <div className="answer-sky">
        <div className="container">
          <p className="saved" hidden data-saved-note data-text={words.answer.actions.savedLong} />
          <Context municipality={municipality} before={before} answers={answers} lang={lang} />
        </div>
      </div>
      <div className="container answer-grid">
        <LitCard
          door={plan.lit}
          alternative={plan.alternative}
          eyebrow={eyebrowFor(plan.litKind, words.answer.eyebrow)}
          at={at}
          municipality={place}
          lang={lang}
          week={weeks[plan.lit.service.id]}
          canWrite={receiving?.has(plan.lit.service.id)}
        >
          {receiving?.size === 0 && <CannotCall lang={lang} />}
          <ForTheCall
            kind={plan.litKind}
            lit={plan.lit}
            municipality={place}
            answers={answers}
            lang={lang}
          />
        </LitCard>
        <div className="answer-side">
          {isAskedWhereBefore(answers.situation) && !before && (
            <AskBefore
              slug={municipality.slug}
              answers={answers}
              typed={props.beforeTyped ?? null}
              lang={lang}
            />
          )}
          {plan.entrance && (
            <section className="doors">
              <h2>{words.answer.entranceTitle}</h2>
              <DoorCard
                door={plan.entrance}
                week={weeks[plan.entrance.service.id]}
                at={at}
                municipality={before ?? municipality}
                lang={lang}
                canWrite={receiving?.has(plan.entrance.service.id)}
              />
            </section>
          )}
          {isOpen ? next : openDoors}
          {isOpen ? openDoors : next}
          <Doors
            heading={unknownHeading(plan.unknown, municipality, lang)}
            doors={plan.unknown}
            {...shared}
          />
          <Doors heading={words.answer.laterDoors} doors={plan.later} {...shared} isFolded />
          {plan.hasShelter && !isMinor && <p className="bed-none">{words.doors.bedNone}</p>}
        </div>
        <div className="answer-self">
          <WhatToDo advice={advice} isMe={isMe} isMinor={isMinor} lang={lang} />
          {!isMinor && <ShelterList lang={lang} />}
          <TakeAlong slug={municipality.slug} answers={answers} lang={lang} />
        </div>
      </div>
      {receiving && <WriteForm kommune={municipality.code} answers={answers} lang={lang} />}
      <div className="container answer-more">
        <Refine slug={municipality.slug} answers={answers} before={before} lang={lang} />
        <p className="hint made-at">
          <span className="print-only" data-printed={words.answer.printed} />
          {words.answer.madeAt(longDate(at, lang), atClock(at, lang))}
        </p>
      </div>
    </Page>
  )
}

const nobody: ReadonlySet<string> = new Set()

/**
 * The doors of this answer that receive what is written; `null` where nothing may be written: when
 * life is in danger one calls, and no text about a child is taken.
 */
function writableDoors({ answer, answers, receiving = nobody }: AnswerPageProps) {
  const { age, children, danger } = answers
  if (age === 'under-18' || children === 'ja' || danger === 'ja') return null
  const doors = answer.entrance ? [answer.entrance, ...answer.doors] : answer.doors
  return new Set(doors.map(({ service }) => service.id).filter((id) => receiving.has(id)))
}

type Eyebrows = Record<Exclude<LitKind, 'children-with'>, string>

function eyebrowFor(kind: LitKind, eyebrows: Eyebrows): string {
  return kind === 'children-with' ? eyebrows.child : eyebrows[kind]
}
