import type { Instant } from '../../../../src/routing/types'
import { Notice } from '../../parts/Notice/Notice'
import { wordsFor, type Lang } from '../../words'
import { atClock } from '../../words/format'

/** The way without script: from when on the form goes through by itself. */
export type Waiting = {
  /** That moment, signed together with the form. */
  ticket: string
  notBefore: Instant
  /** It was sent sooner than that. */
  isEarly: boolean
}

export function ProofWaiting({
  waiting: { notBefore, isEarly },
  hasMail,
  at,
  lang,
}: {
  waiting: Waiting
  /** A code is asked for as well. */
  hasMail: boolean
  at: Instant
  lang: Lang
}) {
  const words = wordsFor(lang).referral.proof.waiting
  if (notBefore <= at) return null
  // A clock without seconds: the minute that is begun when the time is over.
  const moment = atClock(Math.ceil(notBefore / minute) * minute, lang)
  return (
    <>
      {isEarly && <Notice text={words.early} icon="clock" />}
      {!hasMail && <h2>{words.heading}</h2>}
      <p>{hasMail ? words.untilWithCode(moment) : words.until(moment)}</p>
    </>
  )
}

const minute = 60_000
