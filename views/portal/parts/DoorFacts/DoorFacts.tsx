import type { ReactNode } from 'react'
import type { Door, Service, ServiceKind } from '../../../../src/routing/types'
import { keeper } from '../../kept'
import { linksFor } from '../../links'
import { wordsFor, type Lang } from '../../words'
import { localized } from '../../words/format'
import { ConfirmedLine } from '../ConfirmedLine/ConfirmedLine'
import { Icon, type IconName } from '../Icon/Icon'
import { Localized } from '../Localized/Localized'

/** Numbers of the state that nobody in the directory confirms or corrects. */
const publicNumbers: readonly ServiceKind[] = ['emergency', 'police', 'municipality']

/** Place, who it is for, conditions, price, languages, who confirmed it, and how to report an error. */
export function DoorFacts({ door, lang }: FactsProps) {
  const { service, stale, fallback } = door
  return (
    <div
      className="facts"
      dangerouslySetInnerHTML={facts(service, `${lang} ${stale} ${fallback}`, () => (
        <Facts door={{ service, stale, fallback }} lang={lang} />
      ))}
    />
  )
}

type FactsProps = { door: Pick<Door, 'service' | 'stale' | 'fallback'>; lang: Lang }

const facts = keeper<Service>()

function Facts({ door, lang }: FactsProps) {
  const words = wordsFor(lang)
  const { service } = door
  const isPublicNumber = door.fallback || publicNumbers.includes(service.kind)
  return (
    <>
      {service.address && (
        <Fact icon="pin">
          {service.address.street}, {service.address.postcode} {service.address.town}
        </Fact>
      )}
      {!isPublicNumber && <Fact icon="people">{whomText(door, lang)}</Fact>}
      {service.conditions.length > 0 && (
        <Fact icon="list">
          {service.conditions.map((condition) => words.doors.conditions[condition]).join(' · ')}
        </Fact>
      )}
      {service.price && (
        <Fact icon="list">
          {words.doors.price}: <Localized text={service.price} lang={lang} />
        </Fact>
      )}
      {service.capacityNote && (
        <Fact icon="list">
          <Localized text={service.capacityNote} lang={lang} />
        </Fact>
      )}
      {service.languages.length > 0 && (
        <Fact icon="globe">
          {words.doors.languages}: {languageNames(service.languages, lang)}
        </Fact>
      )}
      {!isPublicNumber && (
        <>
          {isKept(door) && <ConfirmedLine door={door} lang={lang} />}
          <p className="fact">
            <Icon name="flag" />{' '}
            <a href={linksFor(lang).report(service.id)}>
              {words.doors.report}{' '}
              <span className="unseen">
                {words.doors.reportSuffix(localized(service.name, lang).text)}
              </span>
            </a>
          </p>
        </>
      )}
    </>
  )
}

/** Whether there is anything to say beyond the number: 112 and 114 have no more. */
export function hasFacts(door: Door): boolean {
  const { address, conditions, price, capacityNote, languages } = door.service
  const isOwn = !door.fallback && !publicNumbers.includes(door.service.kind)
  return (
    isOwn ||
    [address, price, capacityNote].some(Boolean) ||
    conditions.length + languages.length > 0
  )
}

/** National lines are not asked to confirm themselves: no date is no warning there. */
function isKept({ service, stale }: FactsProps['door']): boolean {
  return stale || service.confirmedAt !== null || service.coverage !== 'national'
}

function Fact({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="fact">
      <Icon name={icon} /> <span>{children}</span>
    </p>
  )
}

/** Left blank is "not stated", never "open to all". */
function whomText({ service }: FactsProps['door'], lang: Lang): string {
  const words = wordsFor(lang)
  const ages = service.ages.filter((age) => age !== 'ved-ikke')
  if (ages.length === 0) return words.doors.eligibilityUnknown
  const names = ages.map((age) =>
    age === 'under-18' ? words.doors.youngUnder18 : words.finder.ages[age].label.toLowerCase(),
  )
  return `${words.doors.forSituations} ${listFormats[lang].format(names)}`
}

function languageNames(codes: readonly string[], lang: Lang): string {
  return codes.map((code) => languageFormats[lang].of(code) ?? code).join(', ')
}

const listFormats = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

const languageFormats = {
  da: new Intl.DisplayNames(['da'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' }),
}
