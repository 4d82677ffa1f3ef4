import type { ReactNode } from 'react'
import type { Answer, Door, Instant, WhyCode } from '../../../../src/routing/types'
import { voiceNumber } from '../../doorWords'
import { Page } from '../../layout/Page'
import { Notice } from '../../parts/Notice/Notice'
import { OpenState } from '../../parts/OpenState/OpenState'
import type { MunicipalityRef, Site } from '../../site'
import { wordsFor } from '../../words'
import type { Lead } from '../../words/lead'
import { localized, phoneText } from '../../words/format'
import { Doors } from '../answer/Doors'
import { BackForm } from './BackForm'
import { CallButton } from './CallButton'
import { isAboutMe, type Draft } from './form'

type ChildPageProps = {
  site: Site
  draft: Draft
  municipality: MunicipalityRef
  /** What the engine answers about the child, or the family. */
  answer: Answer
  at: Instant
}

/** The path that is right comes first; so many others are enough. */
const mostDoors = 4

/**
 * A child or young person, or children with an adult: no text is taken, and the page shows the path
 * that is right by law (barnets lov § 133 and § 135). Who it is about decides how it speaks.
 */
export function ChildPage(props: ChildPageProps) {
  const { site, draft, municipality, answer, at } = props
  const { lang } = site
  const { answer: words, referral } = wordsFor(lang)
  const { stops } = referral
  const isMe = isAboutMe(draft)
  const isYoung = draft.age === 'under-18'
  const isUnsaid = draft.asked === null && draft.about === null
  const [lit, lead] = isYoung && isMe ? youth() : isYoung || !isMe ? child() : family()
  const shown = [lit, isYoung && isUnsaid ? youth()[0] : null].map((door) => door?.service)
  const others = answer.doors.filter(
    ({ service, openNow }) => openNow === true && !shown.includes(service),
  )
  return (
    <Page
      site={site}
      title={titleOf()}
      description={titleOf()}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <h1>{titleOf()}</h1>
        <Path lead={lead} door={lit} {...props}>
          {draft.about === 'arbejde' && !isMe && <Notice text={words.work133} />}
        </Path>
        {isYoung && isUnsaid && (
          <section className="aside">
            <h2>{stops.child.isItYou}</h2>
            <Path lead={youth()[1]} door={youth()[0]} isLit={false} {...props} />
          </section>
        )}
        {isMe && (
          <p className="soft">
            {!isYoung && stops.child.familyNote} {stops.nothingKept}
          </p>
        )}
        <Doors
          heading={stops.otherDoors}
          doors={others.slice(0, mostDoors)}
          at={at}
          municipality={municipality}
          lang={lang}
          isMe={isMe}
          weeks={{}}
        />
        <BackForm draft={draft} to="start" label={stops.changeAnswer} lang={lang} />
      </div>
    </Page>
  )

  function titleOf(): string {
    if (isYoung && isMe) return stops.child.youthTitle
    return isYoung || !isMe ? stops.child.title : stops.child.familyTitle
  }

  function child(): Found {
    const door = doorFor(['child', 'children-with'])
    return [door, words.under18Other(calledAt(door))]
  }

  function youth(): Found {
    const door = doorFor(['youth-self'])
    return [door, words.under18Me(calledAt(door))]
  }

  function family(): Found {
    const door = doorFor(['children-with'])
    const { place, phone } = calledAt(door)
    return [door, stops.child.family(place, phone)]
  }

  function doorFor(codes: readonly WhyCode[]): Door | null {
    return answer.doors.find(({ why }) => codes.some((code) => why.includes(code))) ?? null
  }

  function calledAt(door: Door | null) {
    const number = door && voiceNumber(door, municipality)
    const phone = number ?? municipality.mainLine
    return { place: municipality.officialName, phone: phone && phoneText(phone) }
  }
}

type Found = [door: Door | null, lead: Lead]

function Path({
  lead,
  door,
  municipality,
  site,
  at,
  isLit = true,
  children,
}: Pick<ChildPageProps, 'municipality' | 'site' | 'at'> & {
  lead: Lead
  door: Door | null
  isLit?: boolean
  children?: ReactNode
}) {
  const number = (door && voiceNumber(door, municipality)) ?? municipality.mainLine
  return (
    <>
      <Notice tone="glow" icon="people" text={lead} />
      {children}
      {door && number && (
        <OpenState door={door} at={at} municipality={municipality} lang={site.lang} isLarge />
      )}
      {number && (
        <CallButton
          number={number}
          name={door ? localized(door.service.name, site.lang).text : municipality.officialName}
          isLit={isLit}
          lang={site.lang}
        />
      )}
    </>
  )
}
