import { describe, expect, it } from 'vitest'
import { demoAdvice } from '../../../seed/demo/advice'
import { demoOrganisations } from '../../../seed/demo/organisations'
import { demoRules } from '../../../seed/demo/rules'
import { demoServices } from '../../../seed/demo/services'
import { demoUsers } from '../../../seed/demo/users'
import { municipalityDocuments } from '../../../seed/reference/municipalities'
import { nationalServiceDocuments } from '../../../seed/reference/nationalDoors'
import { situations } from '../../../src/routing/types'

describe('made-up contacts', () => {
  it('have numbers that cannot exist in Denmark, each only once', () => {
    const numbers = demoServices.flatMap(({ phones }) => phones.map(({ number }) => number))
    expect(numbers.filter((number) => !/^\+45 00( \d\d){3}$/.test(number))).toEqual([])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('have mails and addresses that lead nowhere', () => {
    const mails = [...demoServices, ...demoUsers].flatMap(({ email }) => email ?? [])
    expect(mails.length).toBeGreaterThan(10)
    expect(mails.filter((mail) => !mail.endsWith('.example'))).toEqual([])
    const sites = demoServices.flatMap(({ url }) => url ?? [])
    expect(sites.filter((url) => !new URL(url).hostname.endsWith('.example'))).toEqual([])
  })

  it('can all be reached', () => {
    expect(demoServices.filter(({ phones }) => phones.length === 0)).toEqual([])
  })

  it('name no street but the one that is public', () => {
    const streets = demoServices.flatMap(({ address }) =>
      address && !address.confidential ? [address.street] : [],
    )
    expect(streets.filter((street) => !street.includes('Exnersgade'))).toEqual([])
  })

  it('are open and shut by a clock that exists', () => {
    const times = demoServices.flatMap(({ schedules = [] }) =>
      schedules.flatMap(({ opens_at, closes_at }) => [opens_at, closes_at]),
    )
    expect(times.filter((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toEqual([])
  })
})

describe('what the demo lets one see', () => {
  it('has a line for children in each of its eight municipalities', () => {
    const lines = demoServices.filter(({ kind }) => kind === 'child-notification')
    const codes = lines.flatMap(({ kommunekoder }) => kommunekoder)
    expect(codes.sort()).toEqual(['0101', '0169', '0461', '0561', '0751', '0756', '0851', '0860'])
  })

  it('has a contact never confirmed, a stale one, one without hours, one with an end', () => {
    const of = (isSuch: (service: (typeof demoServices)[number]) => boolean) =>
      demoServices.filter(isSuch).map(({ key }) => key)
    expect(of(({ confirmedDaysAgo }) => confirmedDaysAgo === null)).toEqual([
      'ikast-brande/kontaktperson',
    ])
    expect(of(({ confirmedDaysAgo }) => (confirmedDaysAgo ?? 0) > 90)).toEqual([
      'aalborg/vaerested',
    ])
    expect(of(({ schedules, alwaysOpen }) => !schedules && !alwaysOpen)).toEqual([
      'odense/vaerested',
    ])
    expect(of(({ fundedYears }) => fundedYears !== undefined)).toEqual([
      'hjoerring/boligmedarbejder',
    ])
    expect(of(({ address }) => address?.confidential === true)).toEqual(['odense/krisecenter'])
  })

  it('points every rule to a service of the same municipality', () => {
    const byKey = new Map(demoServices.map((service) => [service.key, service]))
    const astray = demoRules.filter(
      ({ service, kommunekoder }) =>
        !kommunekoder.every((code) => byKey.get(service)?.kommunekoder.includes(code)),
    )
    expect(astray).toEqual([])
  })

  it('has the 23 organisations behind the op-ed as partners, by sector', () => {
    const partners = demoOrganisations().filter(({ data }) => data.membershipStatus === 'active')
    const sectors: Record<string, number> = {}
    for (const { data } of partners) {
      const sector = String(data.sector)
      sectors[sector] = (sectors[sector] ?? 0) + 1
    }
    expect(sectors).toEqual({
      foundation: 4,
      housing: 3,
      municipality: 6,
      association: 1,
      state: 1,
      education: 1,
      'civil-society': 7,
    })
    const founders = partners.filter(({ data }) => data.isFounder).map(({ data }) => data.name)
    expect(founders).toEqual(['Bikubenfonden', 'Helsefonden', 'Realdania', 'Københavns Kommune'])
  })

  it('has a user for each role', () => {
    expect(new Set(demoUsers.map(({ role }) => role)).size).toBe(5)
  })

  it('has advice of its own for each situation, about oneself and about somebody else', () => {
    for (const situation of situations.filter((code) => code !== 'ved-ikke')) {
      const own = demoAdvice.filter((advice) => advice.situations.includes(situation))
      expect(own.some(({ abouts }) => abouts.length === 0)).toBe(true)
      expect(own.some(({ abouts }) => abouts.includes('mig'))).toBe(true)
    }
  })
})

describe('ids', () => {
  it('are one for each document and the same every time', () => {
    const ids = [...municipalityDocuments(), ...demoOrganisations(), ...nationalServiceDocuments()]
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length)
    expect(municipalityDocuments()[0]?.id).toBe(municipalityDocuments()[0]?.id)
    const keys = [demoServices, demoRules, demoAdvice, demoUsers].map((list) =>
      list.map(({ key }) => key),
    )
    for (const list of keys) expect(new Set(list).size).toBe(list.length)
  })
})
