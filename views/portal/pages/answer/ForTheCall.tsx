import type { Door } from '../../../../src/routing/types'
import { voiceNumber } from '../../doorWords'
import type { Answers } from '../../links'
import { Notice } from '../../parts/Notice/Notice'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { phoneText } from '../../words/format'
import type { LitKind } from './plan'

/** What to know for the call, on the lit card: danger, children, and where a door is missing. */
export function ForTheCall({
  kind,
  lit,
  municipality,
  answers,
  lang,
}: {
  kind: LitKind
  lit: Door
  municipality: MunicipalityRef
  answers: Answers
  lang: Lang
}) {
  const words = wordsFor(lang).answer
  const number = voiceNumber(lit, municipality) ?? municipality.mainLine
  const called = { place: municipality.officialName, phone: number && phoneText(number) }
  const isWork = answers.about === 'arbejde'
  if (kind === 'youth') return <Notice tone="glow" icon="door" text={words.under18Me(called)} />
  if (kind === 'child')
    return (
      <Notice tone="glow" text={words.under18Other(called)}>
        {isWork && <Duty133 lang={lang} />}
      </Notice>
    )
  if (kind === 'children-with')
    return (
      <Notice tone="glow" text={words.childrenWithNotice}>
        {isWork && <Duty133 lang={lang} />}
      </Notice>
    )
  if (kind === 'gap')
    return (
      <Notice icon="shut" text={words.gap(municipality.officialName)}>
        <p>
          <a href="tel:114">{words.gapCall}</a>
        </p>
      </Notice>
    )
  return null
}

function Duty133({ lang }: { lang: Lang }) {
  const { lead, rest } = wordsFor(lang).answer.work133
  return (
    <p>
      <strong>{lead}</strong> {rest}
    </p>
  )
}
