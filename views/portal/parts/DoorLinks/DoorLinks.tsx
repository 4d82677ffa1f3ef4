import type { Door, Phone, Service } from '../../../../src/routing/types'
import { phonesOf } from '../../doorWords'
import { keeper } from '../../kept'
import { outside } from '../../links'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { localized, phoneText, smsHref, telHref } from '../../words/format'
import { Icon } from '../Icon/Icon'

type DoorLinksProps = { door: Door; municipality: MunicipalityRef | null; lang: Lang }

/**
 * The ways to reach a door on the lit card. `isLit` gives the first one the amber of the view; a
 * door with no way in at all leads to where its number can be found.
 */
export function DoorLinks(props: DoorWaysProps) {
  const { door, municipality, lang, isLit } = props
  const key = `${lang} ${isLit} ${door.fallback} ${municipality?.mainLine ?? ''}`
  return (
    <div
      className="ways"
      dangerouslySetInnerHTML={ways(door.service, key, () => (
        <Ways {...props} />
      ))}
    />
  )
}

const ways = keeper<Service>()

type DoorWaysProps = DoorLinksProps & { isLit: boolean }

function Ways({ door, municipality, lang, isLit }: DoorWaysProps) {
  const words = wordsFor(lang).doors
  const phones = phonesOf(door, municipality)
  const { email, url } = door.service
  const isLinkLit = isLit && phones.length === 0
  return (
    <>
      {phones.map((phone, index) => (
        <PhoneButton
          key={phone.number + phone.type}
          phone={phone}
          isLit={isLit && index === 0}
          lang={lang}
        />
      ))}
      {(url || (phones.length === 0 && !email)) && (
        <a
          className={isLinkLit ? 'button amber call' : 'quiet-link'}
          href={url ?? outside.borger}
          rel="noreferrer"
        >
          <Icon name="outward" /> <span>{isNamed(door) ? words.website : words.find}</span>
        </a>
      )}
      <Email door={door} lang={lang} />
    </>
  )
}

/** The keys of a door among others: icons alone, with a full spoken name; the number beside them. */
export function DoorKeys({ door, municipality, lang }: DoorLinksProps) {
  const words = wordsFor(lang).doors
  const name = localized(door.service.name, lang).text
  return (
    <div className="keys">
      {phonesOf(door, municipality).map(({ number, type }) => {
        const spoken = type === 'voice' ? words.call : words.text
        return (
          <a
            key={number + type}
            className="button key"
            href={type === 'voice' ? telHref(number) : smsHref(number)}
          >
            <Icon name={type === 'voice' ? 'phone' : 'message'} />
            <span className="unseen">
              {spoken(phoneText(number))}, {name}
            </span>
          </a>
        )
      })}
    </div>
  )
}

/** What is not a key: where to look, and where to write. */
export function DoorMore({ door, municipality, lang }: DoorLinksProps) {
  const words = wordsFor(lang).doors
  const { email, url } = door.service
  const needsLink = phonesOf(door, municipality).length === 0 && !email
  return (
    <>
      {(url || needsLink) && (
        <a className="quiet-link" href={url ?? outside.borger} rel="noreferrer">
          <Icon name="outward" /> <span>{isNamed(door) ? words.website : words.find}</span>
        </a>
      )}
      <Email door={door} lang={lang} />
    </>
  )
}

function PhoneButton({ phone, isLit, lang }: { phone: Phone; isLit: boolean; lang: Lang }) {
  const words = wordsFor(lang).doors
  const number = phoneText(phone.number)
  const isVoice = phone.type === 'voice'
  const label = phone.label && localized(phone.label, lang).text
  const isRepeated = !isVoice && label !== null && words.textLabels.includes(label.toLowerCase())
  return (
    <a
      className={isLit ? 'button amber call' : 'button'}
      href={isVoice ? telHref(phone.number) : smsHref(phone.number)}
    >
      <Icon name={isVoice ? 'phone' : 'message'} />
      <span>
        {isVoice ? words.call(number) : words.text(number)}
        {label && !isRepeated && <small> {label}</small>}
      </span>
    </a>
  )
}

function Email({ door, lang }: { door: Door; lang: Lang }) {
  const { email } = door.service
  if (!email) return null
  return (
    <a className="quiet-link" href={`mailto:${email}`}>
      <Icon name="mail" />{' '}
      <span>
        <span className="unseen">{wordsFor(lang).doors.write} </span>
        {email}
      </span>
    </a>
  )
}

/** The municipality itself, and what stands in for a gap, link to where its number is found. */
function isNamed({ service, fallback }: Door): boolean {
  return service.kind !== 'municipality' && !fallback
}
