import { describe, expect, it } from 'vitest'
import { dashboardWords } from '../../../../views/admin/dashboard/words'
import { inboxWords } from '../../../../views/admin/inbox/words'
import { workListWords } from '../../../../views/admin/worklist/words'
import { langs, wordsFor, type Lang } from '../../../../views/portal/words'

/** Every text of a dictionary; functions are called with something in each place. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    return [1, 2].flatMap((count) =>
      textsOf((value as (...args: unknown[]) => unknown)(count, 'X')),
    )
  }
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf)
  return []
}

const textsIn = (lang: Lang) =>
  textsOf([inboxWords(lang), workListWords(lang), dashboardWords(lang)])

describe.each(langs)('the words of the inbox in %s', (lang) => {
  it('are many, and none is empty or badly filled', () => {
    const texts = textsIn(lang)
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('tell the sender what the sender’s own page says', () => {
    const { told } = wordsFor(lang).referral.after.status
    expect(inboxWords(lang).labels.told).toEqual(told)
  })
})

it.each([/\ben hjemløs\b(?!e)/i, /visitation/i, /misbrug/i, /\battest\b/i, /samtykke/i, /klient/i])(
  '%s is never used',
  (word) => {
    expect(textsIn('da').filter((text) => word.test(text))).toEqual([])
  },
)

it('names states and outcomes as was agreed on', () => {
  const { labels } = inboxWords('da')
  expect(labels.states.received).toBe('Modtaget')
  expect(labels.states.taken).toBe('Taget')
  expect(labels.states.working).toBe('I gang')
  expect(labels.states.closed).toBe('Afsluttet')
  expect(labels.offeredTo('Odense')).toBe('Tilbudt til Odense')
  expect(labels.handedOver).toBe('Overdraget')
  expect(labels.late).toBe('Frist overskredet')
  expect(labels.outcomeWith.tries(3)).toBe('Ikke fundet efter 3 forsøg')
  expect(labels.outcomeWith.sameAs('K7M-4QX')).toBe('Samme sag som K7M-4QX')
  expect(labels.outcomes.child).toBe('Barn eller ung: kommunen er underrettet')
})
