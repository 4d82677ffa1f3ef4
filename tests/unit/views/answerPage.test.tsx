import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnswerPage } from '../../../views/portal/pages/AnswerPage'
import type { Answers } from '../../../views/portal/links'
import type { Site } from '../../../views/portal/site'
import type { Lang } from '../../../views/portal/words'
import {
  ask,
  atNight,
  esbjerg,
  inHours,
  noAssets,
  nothingAnswered,
  ringkoebing,
} from '../../support/portal-examples/asking'

function page({
  answers = {},
  at = inHours,
  place = esbjerg,
  lang = 'da',
  search = '',
  isDemo = false,
  receiving = [],
}: {
  answers?: Partial<Answers>
  at?: number
  place?: typeof esbjerg
  lang?: Lang
  search?: string
  isDemo?: boolean
  receiving?: string[]
} = {}): string {
  const site: Site = {
    lang,
    origin: 'https://p.example',
    path: '/kontakt/esbjerg',
    search,
    assets: noAssets,
    isDemo,
  }
  const all = { ...nothingAnswered, ...answers }
  const html = renderToStaticMarkup(
    <AnswerPage
      site={site}
      municipality={place}
      answers={all}
      {...ask({ kommune: place.code, answers: all, at })}
      before={null}
      advice={null}
      receiving={new Set(receiving)}
      at={at}
    />,
  )
  return html.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
}

describe('the answer', () => {
  it('says who, why, when, and is called with one tap', () => {
    const html = page()
    expect(html).toContain('Hjemløseenheden i Esbjerg</h1>')
    expect(html).toContain('Esbjerg Kommune har samlet alle henvendelser om hjemløshed ét sted.')
    expect(html).toContain('lukker kl. 15.30')
    expect(html).toMatch(/class="button amber call" href="tel:\+4500123456"/)
    expect(html).toContain('Bekræftet af Esbjerg Kommune 12. november 2026')
    expect(html).toContain('href="/kontakt/fejl/hjemloeseenheden"')
  })

  it('when closed lights the open alternative instead', () => {
    const html = page({ answers: { situation: 'gade' }, at: atNight })
    expect(html).toContain('Hjemløseenheden i Esbjerg har lukket nu.')
    expect(html).toContain('De åbner i morgen kl. 8.00.')
    expect(html).toMatch(/class="button amber call" href="tel:\+4500123460"/)
    expect(html).toMatch(/class="button" href="tel:\+4500123456"/)
  })

  it('is honest about a gap and never without a door', () => {
    const html = page({ place: ringkoebing })
    expect(html).toContain('Vi mangler en fælles indgang i Ringkøbing-Skjern Kommune.')
    expect(html).toContain('href="https://www.borger.dk" rel="noreferrer"')
    expect(html).toContain('href="tel:114"')
  })

  it('tells about the duty at work when it is about a child', () => {
    const html = page({ answers: { age: 'under-18', about: 'arbejde' } })
    expect(html).toContain('på +45 00 12 34 90, og sig, at du vil underrette.')
    expect(html).toContain('barnets lov § 133')
  })

  it('never speaks of reporting to a young person who asks for themselves', () => {
    const html = page({ answers: { age: 'under-18', about: 'mig' } })
    expect(html).toContain('det er ikke din skyld')
    expect(html).toContain('BørneTelefonen 116 111')
    expect(html).not.toContain('at du vil underrette')
  })

  it('asks where they lived before only where that decides', () => {
    expect(page({ answers: { situation: 'hospital' } })).toContain('id="foer"')
    expect(page({ answers: { situation: 'gade' } })).not.toContain('id="foer"')
  })

  it('never promises a bed', () => {
    const html = page({ answers: { situation: 'gade' } })
    expect(html).toContain('Lederen afgør, om du kan få plads, så ring først.')
    expect(html).toContain('Siger et herberg nej')
  })

  it('flags a contact that nobody has confirmed in time', () => {
    const stale = ask({ kommune: '0561', at: inHours }).answer.doors.some(({ stale }) => stale)
    const html = page()
    expect(html.includes('Ikke bekræftet siden 3. maj 2026.')).toBe(stale)
    expect(stale).toBe(true)
  })
})

describe('what search engines are told', () => {
  const robots = '<meta name="robots" content="noindex"/>'

  it('a plain answer may be found', () => expect(page()).not.toContain(robots))
  it('one with a query may not', () =>
    expect(page({ search: '?situation=gade' })).toContain(robots))
  it('nor anything while contacts are made up', () => {
    expect(page({ isDemo: true })).toContain(robots)
    expect(page()).not.toContain('Prøveudgave')
  })
})

it('keeps what was answered when the language changes', () => {
  const html = page({ search: '?situation=gade' })
  expect(html).toContain('href="/en/kontakt/esbjerg?situation=gade"')
})

it('marks what exists in Danish only', () => {
  expect(page({ lang: 'en' })).toMatch(/<h3 lang="da">Forsorgshjemmet i Esbjerg/)
})

describe('writing to a door', () => {
  const receiving = ['hjemloeseenheden']
  const button = /<button class="([^"]*)"(?=[^>]* form="skriv")(?=[^>]* value="hjemloeseenheden")/

  it('is offered where it receives, with what was chosen as fields and nothing random', () => {
    const html = page({ receiving, answers: { situation: 'gade' } })
    expect(button.exec(html)?.[1]).toBe('button')
    expect(html).toContain('Skriv til Hjemløseenheden i Esbjerg')
    const form = /<form id="skriv".*?<\/form>/.exec(html)?.[0] ?? ''
    expect(form).toContain('action="/henvendelse" method="post"')
    expect([...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, ...pair]) => pair)).toEqual([
      ['kommune', '0561'],
      ['situation', 'gade'],
    ])
    expect(page({ receiving, answers: { situation: 'gade' } })).toBe(html)
  })

  it('is the next right thing when the unit is closed', () => {
    const html = page({ receiving, answers: { situation: 'gade' }, at: atNight })
    expect(button.exec(html)?.[1]).toBe('button amber')
    expect(html).toMatch(/class="button call" href="tel:\+4500123460"/)
  })

  it('is asked about quietly where nobody receives', () => {
    const html = page()
    expect(html).toContain('Kan du ikke ringe?')
    expect(html).not.toContain('name="enhed"')
  })

  it.each([{ age: 'under-18' }, { children: 'ja' }, { danger: 'ja' }] as Partial<Answers>[])(
    'is never offered: %o',
    (answers) => {
      const html = page({ receiving, answers })
      expect(html).not.toContain('form="skriv"')
      expect(html).not.toContain('id="skriv"')
    },
  )
})
