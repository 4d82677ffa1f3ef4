import { keeper } from '../../kept'
import { Icon } from '../../parts/Icon/Icon'
import { Steps } from '../../parts/Steps/Steps'
import { wordsFor, type Lang, type Words } from '../../words'

/** Advice written for the very situation, in the reader's language. */
export type SituationAdvice = {
  now: readonly string[]
  yourself: readonly string[]
  /** When somebody with lived experience went through it, `12. november 2026`, and in what role. */
  reviewed?: { on: string; by: string | null } | null
}

type AdviceProps = {
  advice: SituationAdvice | null
  isMe: boolean
  /** Advice is written for adults: about and to a child or young person there are words of their own. */
  isMinor: boolean
  lang: Lang
}

export function WhatHappens(props: AdviceProps) {
  return (
    <section
      dangerouslySetInnerHTML={nexts(...basisOf(props), () => (
        <Next {...props} />
      ))}
    />
  )
}

export function WhatToDo(props: AdviceProps) {
  return (
    <section
      className="yourself"
      dangerouslySetInnerHTML={yourselves(...basisOf(props), () => (
        <Yourself {...props} />
      ))}
    />
  )
}

const nexts = keeper<SituationAdvice | Words['advice']>()
const yourselves = keeper<SituationAdvice | Words['advice']>()

function basisOf({ advice, isMe, isMinor, lang }: AdviceProps) {
  return [advice ?? wordsFor(lang).advice, `${lang} ${isMe} ${isMinor}`] as const
}

function Next({ advice, isMe, isMinor, lang }: AdviceProps) {
  const words = wordsFor(lang).advice
  const own = (isMinor ? null : advice)?.now.map((text) => ({ title: null, text })) ?? []
  const forMinor = isMe ? words.nextYoung : words.nextChild
  const fallback = isMinor ? forMinor : isMe ? words.nextMe : words.next
  return (
    <>
      <h2>{words.nextTitle}</h2>
      <Steps steps={own.length > 0 ? own : fallback} />
    </>
  )
}

function Yourself({ advice, isMe, isMinor, lang }: AdviceProps) {
  const words = wordsFor(lang).advice
  const forMinor = isMe ? words.yourselfYoung : words.yourselfChild
  const fallback = isMinor ? forMinor : isMe ? words.yourselfMe : words.yourself
  const written = isMinor ? null : advice
  const lines = written && written.yourself.length > 0 ? written.yourself : fallback
  const { danger } = wordsFor(lang).answer
  return (
    <>
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
      {written?.reviewed && (
        <p className="hint">{words.reviewed(written.reviewed.on, written.reviewed.by)}</p>
      )}
    </>
  )
}
