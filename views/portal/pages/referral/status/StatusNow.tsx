import type { ReferralStatus } from '../../../../../src/referrals/status/types'
import type { Door, Instant } from '../../../../../src/routing/types'
import { Notice } from '../../../parts/Notice/Notice'
import { PlaceForm } from '../../../parts/PlaceForm/PlaceForm'
import { wordsFor, type Lang } from '../../../words'
import { Doors } from '../../answer/Doors'

/** What happens now; at the end one of four neutral answers. Never anything about the person. */
export function StatusNow({
  status: { state, told },
  doors,
  at,
  lang,
}: {
  status: ReferralStatus
  /** Doors for all of Denmark, for who is told to ask somebody else. */
  doors: readonly Door[]
  at: Instant
  lang: Lang
}) {
  const words = wordsFor(lang).referral.after.status
  if (state === 'withdrawn' || state === 'erased') return <FindDoor lang={lang} />
  if (state !== 'closed') {
    return (
      <section className="stack">
        <h2>{words.nowTitle}</h2>
        <p>{words.now[state]}</p>
        <Notice icon="lock" text={words.privacy} />
      </section>
    )
  }
  return (
    <>
      <section className="stack">
        {told && (
          <>
            <h2>{words.answerTitle}</h2>
            <p className="told-text">{words.told[told]}</p>
          </>
        )}
        <Notice icon="lock" text={words.privacy} />
      </section>
      {told === 'told-not-us' && (
        <>
          <FindDoor lang={lang} />
          <Doors
            heading={words.whom}
            doors={doors}
            at={at}
            municipality={null}
            lang={lang}
            isMe={false}
            weeks={{}}
          />
        </>
      )}
    </>
  )
}

function FindDoor({ lang }: { lang: Lang }) {
  return (
    <section className="stack">
      <h2>{wordsFor(lang).referral.after.status.findDoor}</h2>
      <PlaceForm lang={lang} isLit={false} />
    </section>
  )
}
