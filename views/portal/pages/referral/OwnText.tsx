import { Icon } from '../../parts/Icon/Icon'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { isAboutMe, type Draft } from './form'
import { summaryOf } from './summary'

const textId = 'egen-tekst'

/**
 * A text to print, copy or read out. The field has no name and stands in no form: nothing of it
 * can be sent.
 */
export function OwnText({
  draft,
  municipality,
  isGone,
  lang,
}: {
  draft: Draft
  municipality: MunicipalityRef
  /** What was typed goes into it. */
  isGone: boolean
  lang: Lang
}) {
  const { finder, referral } = wordsFor(lang)
  const words = referral.stops.noReceiver
  const known = draft.situation === 'ved-ikke' ? null : finder.situations[draft.situation].label
  const template = words.template({
    situation: known,
    place: municipality.officialName,
    isMe: isAboutMe(draft),
  })
  const typed = summaryOf(draft, lang)
    .filter(({ step }) => step === 'beskriv')
    .flatMap(({ rows }) => rows.map(({ label, text }) => `${label}: ${text}`))
  return (
    <section className="stack own-text">
      <h2>{words.textTitle}</h2>
      <p>{words.text}</p>
      <div className="field">
        <label htmlFor={textId}>{words.textLabel}</label>
        <p className="hint" id={`${textId}-hint`}>
          {words.textHint}
        </p>
        <textarea
          id={textId}
          rows={10}
          autoComplete="off"
          aria-describedby={`${textId}-hint`}
          defaultValue={(isGone ? [template[0], ...typed] : template).join('\n')}
        />
      </div>
      <div className="own-text-ways">
        <button className="button" type="button" hidden data-print>
          <Icon name="print" /> {words.print}
        </button>
        <button
          className="button"
          type="button"
          hidden
          data-copy={textId}
          data-done={words.copied}
          data-failed={words.copyFailed}
        >
          <Icon name="copy" /> {words.copy}
        </button>
      </div>
      <p role="status" data-copy-status />
    </section>
  )
}
