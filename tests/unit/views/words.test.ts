import { describe, expect, it } from 'vitest'
import { langs, wordsFor } from '../../../views/portal/words'

/** Every text of a dictionary; functions are called with something in each place. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [true, false].flatMap((isMe) => textsOf(called(value, isMe)))
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf)
  return []
}

/** A text that is also everything a function asks of an object: one argument fits them all. */
const filling = {
  place: 'X',
  phone: 'X',
  unit: 'X',
  day: 'X',
  time: 'X',
  alternative: 'X',
  until: 'X',
  body: 'X',
  days: 'X',
  textDays: 'X',
  ceilingDays: 'X',
  contactDays: 'X',
  deadline: 'X',
  moment: 'X',
  situation: 'X',
}
const anything = Object.assign(Object('X') as object, filling)

function called(text: unknown, isMe: boolean): unknown {
  const fill = text as (...args: unknown[]) => unknown
  if (fill.length !== 1) return fill(anything, isMe)
  return fill(String(fill).startsWith('(isMe') ? isMe : anything)
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

describe.each(langs)('the words in %s', (lang) => {
  const texts = textsOf(wordsFor(lang)).map(plain)

  it('are many, and none is empty or badly filled', () => {
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/undefined|null|\[object/)
    }
  })
})

describe('words that are never used', () => {
  const texts = textsOf(wordsFor('da')).map(plain)

  it.each([
    /\ben hjemløs\b(?!e)/i,
    /visitation/i,
    /misbrug/i,
    /\battest\b/i,
    /samtykke/i,
    /klient/i,
  ])('%s', (word) => {
    // "ved at blive hjemløs" says what happens, it does not name a person by it.
    expect(texts.filter((text) => word.test(text))).toEqual([])
  })
})

describe('words that were agreed on', () => {
  const { answer, doors, finder, place, shell } = wordsFor('da')

  it.each([
    [shell.demo.rest, 'navne, tider og numre er ikke rigtige. Brug dem ikke.'],
    [shell.safety.exit, 'Forlad siden nu'],
    [
      finder.situations.udslusning.help,
      'Bor midlertidigt i en bolig på vej til sit eget hjem, uden varig kontrakt.',
    ],
    [finder.abouts.arbejde.help, 'Husk tavshedspligten. Skriv kun det, du må.'],
    [place.label('home', false), 'Hvor ligger boligen?'],
    [place.label('before', false), 'Hvilken kommune boede personen i før?'],
    [doors.why['entrance-before'](), 'Den kommune, personen boede i før, skal som regel hjælpe.'],
    [doors.eligibilityUnknown, 'Det er ikke oplyst, hvem stedet er for. Ring og spørg.'],
    [answer.danger.lead, 'Er nogen i livsfare? Ring 112.'],
  ])('%s', (text, agreed) => {
    expect(plain(text)).toBe(agreed)
  })

  it('say who is closed, when they open, and who is open meanwhile', () => {
    const { lead, rest } = answer.closed({
      unit: 'Enheden',
      day: 'i morgen',
      time: 'kl. 8.00',
      alternative: 'herberget',
      phone: '+45 00 12 34 56',
      until: answer.dayAndNight,
    })
    expect(`${lead} ${rest}`).toBe(
      'Enheden har lukket nu. De åbner i morgen kl. 8.00. Kan det ikke vente, så ring til herberget på +45 00 12 34 56. De har åbent hele døgnet.',
    )
  })

  it('never leave a hole where a number is not known', () => {
    const { rest } = answer.under18Other({ place: 'Esbjerg Kommune', phone: null })
    expect(rest).toMatch(/^Ring til Esbjerg Kommune, og sig, at du vil underrette\./)
  })
})
