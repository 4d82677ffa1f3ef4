import type { Door } from '../../../../src/routing/types'
import { phonesOf } from '../../doorWords'
import { outside } from '../../links'
import type { MunicipalityRef } from '../../site'
import { wordsFor, type Lang } from '../../words'
import { localized, phoneText, smsHref, telHref } from '../../words/format'
import { Icon } from '../Icon/Icon'

/**
 * The ways to reach a door. `lit` is the one amber button of the view; the others are outlined.
 * A door with no way in at all leads to where its number can be found.
 */
export function DoorLinks({
  door,
  municipality,
  lang,
  isLit = false,
}: {
  door: Door
  municipality: MunicipalityRef | null
  lang: Lang
  isLit?: boolean
}) {
  const words = wordsFor(lang).doors
  const { service } = door
  const phones = phonesOf(door, municipality)
  const name = localized(service.name, lang).text
  const hasAnyWay = phones.length > 0 || service.email || service.url
  return (
    <div className={isLit ? 'ways ways-lit' : 'ways'}>
      {phones.map((phone, index) => {
        const number = phoneText(phone.number)
        const isVoice = phone.type === 'voice'
        const isBig = isLit && index === 0
        return (
          <a
            key={phone.number + phone.type}
            className={isBig ? 'button amber call' : 'button'}
            href={isVoice ? telHref(phone.number) : smsHref(phone.number)}
          >
            <Icon name={isVoice ? 'phone' : 'message'} />{' '}
            {isVoice ? words.call(number) : words.text(number)}
            {!isLit && <span className="unseen">, {name}</span>}
            {phone.label && <small> {localized(phone.label, lang).text}</small>}
          </a>
        )
      })}
      {service.email && (
        <a className="quiet-link" href={`mailto:${service.email}`}>
          <Icon name="mail" /> <span>{words.write(service.email)}</span>
        </a>
      )}
      {service.url && (
        <a className="quiet-link" href={service.url} rel="noreferrer">
          <Icon name="outward" />{' '}
          <span>{service.kind === 'municipality' ? words.find : words.website}</span>
        </a>
      )}
      {!hasAnyWay && (
        <a
          className={isLit ? 'button amber call' : 'button'}
          href={outside.borger}
          rel="noreferrer"
        >
          <Icon name="outward" /> {words.find}
        </a>
      )}
    </div>
  )
}
