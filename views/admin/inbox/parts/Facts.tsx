import type { ReactNode } from 'react'
import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import { longDate } from '../../../portal/words/format'
import { Press } from '../../parts/Press'
import type { FormName } from '../forms/controls'
import { momentIn } from '../momentIn'
import type { View } from '../view'

export type Fact = {
  name: string
  value: string
  /** The form that says it anew, where the reader may. */
  form: FactForm | null
}
export type FactForm = 'responsible' | 'inform' | 'filed' | 'join' | 'unjoin'

/** What is known, with "ukendt" written out, and what the reader may not see said to be so. */
export function factsOf(detail: ReferralDetail, view: View): Fact[] {
  const { labels, panel } = view.words
  const words = panel.facts
  const { may } = detail
  const isOurs = detail.standing === 'holder'
  const isHidden = detail.situation === null
  const near = (at: number) => momentIn(view, at)
  const fact = (name: string, value: string | null, form: FactForm | null = null): Fact[] =>
    value === null ? [] : [{ name, value, form }]
  const source = detail.source && labels.sources[detail.source]
  return [
    ...fact(words.situation, detail.situation ? labels.situations[detail.situation] : words.hidden),
    ...fact(words.place, placeName(detail.municipality, view)),
    ...fact(
      words.before,
      detail.fra && placeName(view.municipalities.get(detail.fra) ?? detail.fra, view),
    ),
    ...fact(
      words.responsible,
      isOurs
        ? detail.responsible
          ? placeName(detail.responsible.name, view)
          : words.unknownYet
        : null,
      may.includes('setResponsible') ? 'responsible' : null,
    ),
    ...fact(words.age, isHidden ? null : detail.age ? shownAge(detail.age, view) : words.unknown),
    ...fact(words.asked, detail.asked && labels.asked[detail.asked]),
    ...fact(
      words.source,
      source && (detail.hasContact ? words.sourceContact : words.sourceCode)(source),
    ),
    ...fact(words.language, detail.lang === 'en' ? words.languages.en : null),
    ...fact(words.holder, isOurs ? null : detail.holder.name),
    ...fact(words.received, near(detail.receivedAt)),
    ...fact(words.outcome, detail.outcome && labels.outcomes[detail.outcome]),
    ...fact(words.told, detail.told && labels.told[detail.told]),
    ...fact(
      words.informed,
      isOurs ? informedText(detail, view) : null,
      may.includes('informPerson') ? 'inform' : null,
    ),
    ...fact(
      words.filed,
      isOurs ? filedText(detail, view) : null,
      may.includes('markFiled') ? 'filed' : null,
    ),
    ...fact(
      words.visit,
      detail.visitSize > 1
        ? words.visitOf(detail.visitSize)
        : may.includes('joinReferrals')
          ? words.alone
          : null,
      may.includes('joinReferrals') ? (detail.visitSize > 1 ? 'unjoin' : 'join') : null,
    ),
  ]
}

function placeName(name: string, { lang }: View): string {
  return lang === 'da' && !name.endsWith('Kommune') ? `${name} Kommune` : name
}

function shownAge(age: NonNullable<ReferralDetail['age']>, { words }: View): string {
  return age === 'ved-ikke' ? words.panel.facts.unknown : words.labels.ages[age]
}

/** Told on a day, which the law asks for: by its date, not by how near it is. */
function informedText(
  { informed, exemptReason, informedAt }: ReferralDetail,
  { words, lang }: View,
): string {
  const { labels, panel } = words
  if (!informed) return panel.facts.notYet
  const label = labels.informed[informed]
  if (exemptReason) return `${label}: ${labels.exemptReasons[exemptReason]}`
  const isDated = informed === 'informed' && informedAt !== null
  return isDated ? `${label} ${panel.facts.informedOn(longDate(informedAt, lang))}` : label
}

function filedText({ filedAt }: ReferralDetail, { words, lang }: View): string {
  const { facts } = words.panel
  return filedAt === null ? facts.notYet : facts.filedOn(longDate(filedAt, lang))
}

/** The facts as a list of names and values; a form opens under the fact that it changes. */
export function Facts({
  facts,
  open,
  view: { words },
  onOpen,
  renderForm,
}: {
  facts: readonly Fact[]
  open: FormName | null
  view: View
  onOpen: (form: FormName) => void
  renderForm: (form: FormName) => ReactNode
}) {
  const { facts: text } = words.panel
  return (
    <dl className="fi-facts">
      {facts.map(({ name, value, form }) => (
        <div key={name} className="fi-fact">
          <dt>{name}</dt>
          <dd>
            {value}
            {form && form !== open && (
              <Press
                className="fi-link"
                id={`fi-open-${form}`}
                aria-label={text.changeOf(text.changes[form], name)}
                onClick={() => onOpen(form)}
              >
                {text.changes[form]}
              </Press>
            )}
          </dd>
          {form && form === open && <dd className="fi-fact__form">{renderForm(form)}</dd>}
        </div>
      ))}
    </dl>
  )
}
