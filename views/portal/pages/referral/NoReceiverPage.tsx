import type { Answer, Door, Instant } from '../../../../src/routing/types'
import { voiceNumber } from '../../doorWords'
import { outside } from '../../links'
import { Page } from '../../layout/Page'
import { Icon } from '../../parts/Icon/Icon'
import type { MunicipalityRef, Site } from '../../site'
import { wordsFor } from '../../words'
import { localized } from '../../words/format'
import { Doors } from '../answer/Doors'
import { planAnswer } from '../answer/plan'
import { CallButton } from './CallButton'
import { isAboutMe, type Draft } from './form'
import { OwnText } from './OwnText'

/** So many doors are enough where one has to call. */
const mostDoors = 4

/**
 * No unit receives, so no text is taken: whom to call, the municipality's own way, and a text that
 * is made in this page and goes nowhere. `isGone`: the unit stopped receiving meanwhile.
 */
export function NoReceiverPage({
  site,
  draft,
  municipality,
  answer,
  isGone = false,
  at,
}: {
  site: Site
  draft: Draft
  municipality: MunicipalityRef
  answer: Answer
  isGone?: boolean
  at: Instant
}) {
  const { lang } = site
  const words = wordsFor(lang).referral.stops.noReceiver
  const title = isGone ? words.goneTitle : words.title
  const { lit, entrance, open, unknown } = planAnswer(answer)
  const isMe = isAboutMe(draft)
  const doors = [lit, ...(entrance ? [entrance] : []), ...open, ...unknown]
  const best = bestToCall(doors, municipality)
  const number = best && voiceNumber(best, municipality)
  return (
    <Page site={site} title={title} description={title} isIndexable={false} extraStyles="referral">
      <div className="container narrow no-receiver">
        <h1>{title}</h1>
        <p className="intro">{isGone ? words.gone : words.intro(municipality.officialName)}</p>
        {best && number ? (
          <CallButton number={number} name={localized(best.service.name, lang).text} lang={lang} />
        ) : (
          <a className="button amber call" href={outside.borger} rel="noreferrer">
            <Icon name="outward" /> <span>{words.channelLink}</span>
          </a>
        )}
        <OwnText draft={draft} municipality={municipality} isGone={isGone} lang={lang} />
        <Doors
          heading={words.callTitle}
          doors={doors.slice(0, mostDoors)}
          at={at}
          municipality={municipality}
          lang={lang}
          isMe={isMe}
          weeks={{}}
        />
        <section className="stack">
          <h2>{words.channelTitle}</h2>
          <p>{words.channel(municipality.officialName)}</p>
          <p>
            <a className="go" href={outside.borger} rel="noreferrer">
              <Icon name="outward" /> {words.channelLink}
            </a>
          </p>
        </section>
        <p className="hint">{words.gap}</p>
      </div>
    </Page>
  )
}

/** Somebody near who answers now, else somebody near: a national line is for who knows none. */
function bestToCall(doors: readonly Door[], municipality: MunicipalityRef): Door | undefined {
  const near = doors.filter(
    (door) => door.reach !== 'national' && voiceNumber(door, municipality) !== null,
  )
  return near.find(({ openNow }) => openNow) ?? near[0]
}
