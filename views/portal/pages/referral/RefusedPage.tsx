import type { Instant } from '../../../../src/routing/types'
import { voiceNumber } from '../../doorWords'
import { linksFor } from '../../links'
import { Page } from '../../layout/Page'
import { Icon } from '../../parts/Icon/Icon'
import { Notice } from '../../parts/Notice/Notice'
import { OpenState } from '../../parts/OpenState/OpenState'
import { Points } from '../../parts/Prose/Prose'
import type { MunicipalityRef, Site } from '../../site'
import { wordsFor } from '../../words'
import { BackForm } from './BackForm'
import { CallButton } from './CallButton'
import type { Draft } from './form'
import { unitName, type ReferralUnit } from './unit'

/** They said no, and that is respected: no form, but what one can still do. */
export function RefusedPage({
  site,
  draft,
  municipality,
  unit,
  at,
}: {
  site: Site
  draft: Draft
  municipality: MunicipalityRef
  unit: ReferralUnit
  at: Instant
}) {
  const { lang } = site
  const { refused, changeAnswer } = wordsFor(lang).referral.stops
  const name = unitName(unit, lang)
  const number = voiceNumber(unit.door, municipality)
  return (
    <Page
      site={site}
      title={refused.title}
      description={refused.intro}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <h1>{refused.title}</h1>
        <p className="intro">{refused.intro}</p>
        <section className="stack">
          <h2>{refused.canDo}</h2>
          <Points points={refused.points(name)} />
          <OpenState door={unit.door} at={at} municipality={municipality} lang={lang} isLarge />
          {number && <CallButton number={number} name={name} lang={lang} />}
          <p>
            <a className="go" href={linksFor(lang).printCard(municipality.slug)}>
              <Icon name="print" /> {refused.card}
            </a>
          </p>
        </section>
        <Notice text={refused.exceptions}>
          <p>
            <a href="tel:112">{wordsFor(lang).doors.call('112')}</a>
          </p>
        </Notice>
        <BackForm draft={draft} to="spurgt" label={changeAnswer} lang={lang} />
      </div>
    </Page>
  )
}
