import { askedWhereBefore, type Door, type Instant } from '../../../src/routing/types'
import type { Located, PlaceCandidate } from '../../../src/place/types'
import { unknownHeading, voiceNumber } from '../doorWords'
import { answerPairs, linksFor, type Answers } from '../links'
import { Page } from '../layout/Page'
import { ChoiceRows } from '../parts/ChoiceRows/ChoiceRows'
import { Hidden } from '../parts/Hidden/Hidden'
import { Icon } from '../parts/Icon/Icon'
import { Notice } from '../parts/Notice/Notice'
import { PlaceForm } from '../parts/PlaceForm/PlaceForm'
import type { Site } from '../site'
import { wordsFor, type Lang } from '../words'
import { Doors } from './answer/Doors'

/** What came of the place: not asked yet, or an outcome that is not one municipality. */
export type PlaceOutcome = { kind: 'ask' } | Exclude<Located, { kind: 'one' }>

/** Asks for the place, or says what was understood; never without doors that are open. */
export function ContactPage({
  site,
  outcome,
  typed,
  answers,
  doors,
  at,
}: {
  site: Site
  outcome: PlaceOutcome
  /** What was typed; empty for a position. */
  typed: string
  answers: Answers
  /** Doors for all of Denmark, shown when no place was found. */
  doors: readonly Door[]
  at: Instant
}) {
  const words = wordsFor(site.lang).place
  const { lang } = site
  const isMe = answers.about === 'mig'
  const links = linksFor(lang)
  const isLost = outcome.kind === 'none' || outcome.kind === 'outside'
  return (
    <Page site={site} title={words.title} description={words.intro}>
      <div className="container narrow">
        <h1>{outcome.kind === 'several' ? words.didYouMean : words.label(asked(answers), isMe)}</h1>
        {outcome.kind === 'ask' && <p className="intro">{words.intro}</p>}
        {isLost && (
          <Notice
            tone="glow"
            text={outcome.kind === 'none' && typed ? words.none(typed) : words.outside}
          />
        )}
        {outcome.kind === 'several' && (
          <Several places={outcome.places} typed={typed} answers={answers} lang={lang} />
        )}
        <div className="ask-place">
          {outcome.kind === 'several' && <h2>{words.writeAgain}</h2>}
          <PlaceForm
            lang={lang}
            asked={asked(answers)}
            isMe={isMe}
            kept={answerPairs(answers)}
            value={typed}
            isLit={outcome.kind !== 'several'}
          >
            {isMe ? (
              <a href={links.contact}>{words.aboutOther}</a>
            ) : (
              <a href={links.aboutMyself}>{words.aboutMyself}</a>
            )}
            <a href={links.municipalities}>{words.list}</a>
          </PlaceForm>
        </div>
        {isLost && <NationalDoors doors={doors} at={at} isMe={isMe} lang={lang} />}
      </div>
    </Page>
  )
}

/** What is open and answers a call goes first; the municipality, whose number is not known, apart. */
function NationalDoors({
  doors,
  ...rest
}: {
  doors: readonly Door[]
  at: Instant
  isMe: boolean
  lang: Lang
}) {
  const { place, answer } = wordsFor(rest.lang)
  const open = doors.filter(({ openNow }) => openNow === true)
  const canCall = (door: Door) => voiceNumber(door, null) !== null
  const callableFirst = [...open.filter(canCall), ...open.filter((door) => !canCall(door))]
  const unknown = doors.filter(({ openNow }) => openNow === null)
  const later = doors.filter(({ openNow }) => openNow === false)
  const shared = { ...rest, municipality: null, weeks: {} }
  return (
    <>
      <Doors heading={place.nationalDoors} doors={callableFirst} {...shared} />
      <Doors heading={unknownHeading(unknown, null, rest.lang)} doors={unknown} {...shared} />
      <Doors heading={answer.laterDoors} doors={later} {...shared} isFolded />
    </>
  )
}

/** A postcode in several municipalities: asked, never guessed; the likeliest stands first. */
function Several({
  places,
  typed,
  answers,
  lang,
}: {
  places: readonly PlaceCandidate[]
  typed: string
  answers: Answers
  lang: Lang
}) {
  const words = wordsFor(lang).place
  return (
    <form className="question" action={linksFor(lang).contact}>
      <Hidden pairs={answerPairs(answers)} />
      <fieldset>
        <legend className="intro">{legendFor(places, typed, words)}</legend>
        <ChoiceRows
          name="kommune"
          chosen={places[0]?.kommunekode ?? null}
          rows={places.map(({ kommunekode, name, matched, why }) => ({
            value: kommunekode,
            label: name,
            help: matched ? `${words.why[why]}: ${matched}` : words.why[why],
          }))}
        />
      </fieldset>
      <button className="button amber" type="submit">
        {words.chooseSubmit} <Icon name="arrow" />
      </button>
    </form>
  )
}

function legendFor(
  places: readonly PlaceCandidate[],
  typed: string,
  words: ReturnType<typeof wordsFor>['place'],
): string {
  if (!typed) return words.severalPosition
  return places.length === 1 ? words.guess(typed) : words.several(typed)
}

/** For eviction and functional homelessness the place is the home's, for some the one before. */
function asked({ situation }: Answers): 'now' | 'before' | 'home' {
  if (situation === 'udsaettelse' || situation === 'funktionel') return 'home'
  return askedWhereBefore.includes(situation) ? 'before' : 'now'
}
