import { describe, expect, it } from 'vitest'
import { addedByRoles } from '../../../src/messages/coordinatorAdded'
import { renderMail } from '../../../src/messages/render'
import { templates, type Template } from '../../../src/messages/types'
import { exampleFacts } from '../../../views/emails/examples'
import type { Facts } from '../../../views/emails/facts'
import { langs, type Lang } from '../../../views/portal/words'
import { findingsIn } from '../views/htmlValidity'

const dayMs = 24 * 60 * 60 * 1000

/** As in the example; long after every deadline; of a referral that has been made anonymous. */
const variants = (template: Template): Facts[] => {
  const example = exampleFacts[template]
  const gone = { deadlineAt: null, deputyDeadlineAt: null, offerEndsAt: null, replyBy: null }
  return [
    example,
    { ...example, now: example.now + 9 * dayMs },
    { ...example, ...gone, code: null, promisedAt: null, textEndsAt: null },
    { ...example, receiverKind: 'secretariat' },
  ]
}

const mailsIn = (lang: Lang) =>
  templates.flatMap((template) =>
    variants(template).map(
      (facts, index) =>
        [
          `${template} ${index}`,
          { template, facts, ...renderMail({ template, lang, facts }) },
        ] as const,
    ),
  )

describe.each(langs)('mails in %s', (lang) => {
  const mails = mailsIn(lang)

  it.each(mails)('%s is valid HTML in its language', async (_, { html }) => {
    const findings = await findingsIn(html)
    // Mail programs want styles on the elements themselves.
    expect(findings.filter((finding) => !finding.startsWith('no-inline-style'))).toEqual([])
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).not.toMatch(/<script|<img|<link|url\(|@import/i)
  })

  it.each(mails)('%s has no hole in it', (_, { subject, text, html }) => {
    for (const form of [subject, text, html]) {
      expect(form).not.toMatch(/undefined|null|NaN|\[object|Invalid/)
    }
    expect(`${subject} ${text}`).not.toMatch(/ {2}| [.,:;!?]/)
    expect(subject.length).toBeGreaterThan(10)
    expect(subject.length).toBeLessThan(90)
    expect(subject).not.toMatch(/[\u00a0\u00ad\r\n]/)
  })

  it.each(mails)('%s says the same as text, with one link', (_, { subject, text, html, facts }) => {
    const shown = wordsOf(html)
    for (const line of text.split('\n').filter((line) => line !== '')) {
      expect(shown).toContain(line.replace(/:$/, ''))
    }
    expect(text).toContain(subject)
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(hrefs.filter((href) => href !== 'tel:112')).toEqual([facts.href])
    expect(text.match(/https?:\S+/g)).toEqual([facts.href])
  })

  it.each(mails)('%s names the referral by its code alone', (_, { template, subject, facts }) => {
    if (template === 'referral-breaker' || template === 'coordinator-added') return
    if (facts.code === null) expect(subject).not.toMatch(/[A-Z0-9]{3}-[A-Z0-9]{3}/)
    else expect(subject).toContain(facts.code)
  })
})

it('says first to the sender what to do when a life is in danger', () => {
  for (const lang of langs) {
    const facts = exampleFacts['referral-receipt']
    const { text } = renderMail({ template: 'referral-receipt', lang, facts })
    expect(text.split('\n')[0]).toMatch(/112$/)
  }
})

it('tells the secretariat when it stands in for a unit', () => {
  const of = (template: Template) =>
    renderMail({
      template,
      lang: 'da',
      facts: { ...exampleFacts[template], receiverKind: 'secretariat' },
    }).text
  expect(of('referral-new')).toContain('enheden ikke har nogen, der kan få den')
  expect(of('referral-late-secretariat')).not.toContain('enheden ikke har nogen')
})

it('says who has become a coordinator, by whom, also when one of them has been deleted', () => {
  const example = exampleFacts['coordinator-added']
  const textOf = (lang: Lang, added: Facts['added']) =>
    renderMail({ template: 'coordinator-added', lang, facts: { ...example, added } }).text
  expect(textOf('da', example.added)).toContain(
    'Koordinator (prøve) er nu koordinator hos Hjemløseenheden i Esbjerg.',
  )
  expect(textOf('da', example.added)).toContain(
    'Det er gjort af Sekretariatet (prøve) fra alliancens sekretariat.',
  )
  for (const lang of langs) {
    for (const role of addedByRoles) {
      const gone = textOf(lang, { name: null, unit: null, by: { role, name: null } })
      expect(gone).not.toMatch(/null|undefined| {2}|@/)
    }
  }
})

it('never uses the words that are never used', () => {
  const all = mailsIn('da').map(([, { text }]) => text)
  for (const word of [
    /\ben hjemløs\b/i,
    /visitation/i,
    /misbrug/i,
    /\battest\b/i,
    /samtykke/i,
    /klient/i,
  ]) {
    expect(all.filter((text) => word.test(text))).toEqual([])
  }
})

function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replace(/ +/g, ' ')
}
