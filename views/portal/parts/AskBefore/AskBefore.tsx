import { answerPairs, linksFor, type Answers } from '../../links'
import { wordsFor, type Lang } from '../../words'
import { Hidden } from '../Hidden/Hidden'

/** What came of the place somebody wrote as "lived before", when it led to no one municipality. */
export type BeforeTyped = { text: string; kind: 'several' | 'none' | 'outside' }

/** Asks where the person lived before: that municipality is as a rule the one in charge. */
export function AskBefore({
  slug,
  answers,
  typed,
  lang,
}: {
  slug: string
  answers: Answers
  typed: BeforeTyped | null
  lang: Lang
}) {
  const words = wordsFor(lang).answer.askBefore
  const isMe = answers.about === 'mig'
  const rest = answerPairs({ ...answers, fra: null })
  return (
    <section className="ask-before" aria-labelledby="foer">
      <h2 id="foer">{words.heading(isMe)}</h2>
      <p>{words.text(isMe)}</p>
      <form className="place" action={linksFor(lang).place(slug)}>
        <Hidden pairs={rest} />
        <label htmlFor="fra">{words.label}</label>
        {typed && (
          <p className="field-error" id="fra-fejl">
            {typed.kind === 'several' ? words.several(typed.text) : words.notFound(typed.text)}
          </p>
        )}
        <div className="place-row">
          <input
            id="fra"
            name="fra"
            type="text"
            defaultValue={typed?.text}
            maxLength={100}
            autoComplete="off"
            spellCheck="false"
            aria-invalid={typed ? true : undefined}
            aria-describedby={typed ? 'fra-fejl' : undefined}
          />
          <button className="button" type="submit">
            {words.submit}
          </button>
        </div>
      </form>
    </section>
  )
}
