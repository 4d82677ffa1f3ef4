import { longDate } from '../../portal/words/format'
import type { Lang } from '../../portal/words'
import type { Kommunekode } from '../../../src/routing/types'
import { Icon, type IconName } from '../parts/Icon'
import { Notice } from '../parts/Notice'
import { serviceHref } from '../inbox/links'
import { inboxWords, type InboxWords } from '../inbox/words'
import type { UnitTerms } from './readUnitTerms'
import { Rules } from './Rules'
import { Terms } from './Terms'
import type { PageView } from './pageView'

/** A card for each unit: whether it receives, its terms, its rules, and how fresh its contact is. */
export function UnitsPage({
  units,
  municipalities,
  maySimulate,
  lang,
}: {
  units: readonly UnitTerms[]
  municipalities: ReadonlyMap<Kommunekode, string>
  maySimulate: boolean
  lang: Lang
}) {
  const words = inboxWords(lang)
  const view = { lang, words, municipalities }
  return (
    <div className="fi fi-page">
      <h1>{words.units.title}</h1>
      <p className="fi-lead">{words.units.lead}</p>
      {units.length === 0 && (
        <Notice>
          <p className="fi-strong">{words.list.empty.noUnit.title}</p>
          <p>{words.list.empty.noUnit.text}</p>
        </Notice>
      )}
      {units.map((unit) => (
        <section key={unit.id} className="fi-card" aria-labelledby={`fi-unit-${unit.id}`}>
          <h2 id={`fi-unit-${unit.id}`}>{unit.name}</h2>
          <Status status={unit.status} words={words} />
          {unit.agreement ? (
            <Terms unit={unit} agreement={unit.agreement} view={view} />
          ) : (
            <p>{words.units.noAgreement}</p>
          )}
          <Rules unit={unit} view={view} maySimulate={maySimulate} />
          <Freshness unit={unit} view={view} />
        </section>
      ))}
    </div>
  )
}

function Status({ status, words }: { status: UnitTerms['status']; words: InboxWords }) {
  const { units } = words
  if (status === 'no-agreement') return null
  const shown: Record<typeof status, { icon: IconName; tone: string; text: string }> = {
    receiving: { icon: 'tick', tone: 'good', text: units.receiving },
    paused: { icon: 'pause', tone: 'wait', text: units.paused },
    'not-open': { icon: 'info', tone: 'plain', text: units.notOpen },
  }
  const { icon, tone, text } = shown[status]
  return (
    <p className={`fi-chip fi-chip--${tone}`}>
      <Icon name={icon} size={16} />
      {text}
    </p>
  )
}

function Freshness({ unit, view: { words, lang } }: { unit: UnitTerms; view: PageView }) {
  const { confirm } = words.units
  return (
    <>
      <h3>{confirm.title}</h3>
      <p className={`fi-chip fi-chip--${unit.isStale ? 'wait' : 'good'}`}>
        <Icon name={unit.isStale ? 'clock' : 'tick'} size={16} />
        {unit.isStale ? confirm.stale : null}
        {unit.isStale ? ' · ' : null}
        {unit.confirmedAt === null
          ? confirm.never
          : confirm.fresh(longDate(unit.confirmedAt, lang))}
      </p>
      <p>
        <a className="fi-link" aria-label={confirm.openOf(unit.name)} href={serviceHref(unit.id)}>
          {confirm.open}
        </a>
      </p>
    </>
  )
}
