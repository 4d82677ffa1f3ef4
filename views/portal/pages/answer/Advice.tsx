import { Icon } from '../../parts/Icon/Icon'
import { Steps } from '../../parts/Steps/Steps'
import { wordsFor, type Lang } from '../../words'

/** Advice written for the very situation, in the reader's language. */
export type SituationAdvice = {
  now: readonly string[]
  yourself: readonly string[]
  /** When somebody with lived experience went through it, `12. november 2026`, and in what role. */
  reviewed?: { on: string; by: string | null } | null
}

export function WhatHappens({
  advice,
  isMe,
  lang,
}: {
  advice: SituationAdvice | null
  isMe: boolean
  lang: Lang
}) {
  const words = wordsFor(lang).advice
  const own = advice?.now.map((text) => ({ title: null, text })) ?? []
  return (
    <section>
      <h2>{words.nextTitle}</h2>
      <Steps steps={own.length > 0 ? own : isMe ? words.nextMe : words.next} />
    </section>
  )
}

export function WhatToDo({
  advice,
  isMe,
  lang,
}: {
  advice: SituationAdvice | null
  isMe: boolean
  lang: Lang
}) {
  const words = wordsFor(lang).advice
  const fallback = isMe ? words.yourselfMe : words.yourself
  const lines = advice && advice.yourself.length > 0 ? advice.yourself : fallback
  const { danger } = wordsFor(lang).answer
  return (
    <section className="yourself">
      <h2>{words.yourselfTitle}</h2>
      <ul>
        {lines.map((line, index) => (
          <li key={line}>
            <Icon name={index % 2 === 0 ? 'message' : 'people'} /> <span>{line}</span>
          </li>
        ))}
        <li>
          <Icon name="warning" />{' '}
          <span>
            <a href="tel:112">{danger.lead}</a> {danger.rest}
          </span>
        </li>
      </ul>
      {advice?.reviewed && (
        <p className="hint">{words.reviewed(advice.reviewed.on, advice.reviewed.by)}</p>
      )}
    </section>
  )
}
