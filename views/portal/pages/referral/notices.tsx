import { Notice } from '../../parts/Notice/Notice'
import { wordsFor, type Lang } from '../../words'
import { isAboutMe, type Draft } from './form'

/** When life is in danger, in full; the bar over every page says it in short. */
export function DangerStrip({ lang }: { lang: Lang }) {
  const { danger } = wordsFor(lang).answer
  const [question, call] = danger.lead.split(/(?<=\?) /)
  return (
    <p className="danger-strip">
      <strong>
        {question} <a href="tel:112">{call}</a>
      </strong>{' '}
      {danger.rest}
    </p>
  )
}

/** Before the text: who may come to read it, and what follows from who was asked. */
export function BeforeWriting({ draft, lang }: { draft: Draft; lang: Lang }) {
  const words = wordsFor(lang).referral.steps.report
  const isMe = isAboutMe(draft)
  return (
    <>
      {draft.situation === 'vold' && (
        <Notice tone="glow" icon="phone" text={words.violence}>
          <p>
            <a href="tel:1888">{words.violenceCall}</a>
          </p>
        </Notice>
      )}
      {draft.asked === 'nej-toer-ikke' && <Notice tone="glow" icon="door" text={words.notBack} />}
      {draft.asked === 'nej-ikke-muligt' && <Notice icon="pencil" text={words.onlyNeeded} />}
      {!isMe && draft.about === 'arbejde' && <Notice icon="lock" text={words.atWork} />}
      <Notice icon="people" text={isMe ? words.aboutMe : words.mayLearn} />
    </>
  )
}
