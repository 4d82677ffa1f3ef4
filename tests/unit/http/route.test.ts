import { expect, it } from 'vitest'
import { inLanguage, splitLanguage } from '../../../src/http/language'
import { htmlPage } from '../../../src/http/page'
import { namesSecret, route } from '../../../src/http/route'

it('refuses to keep a page whose path is a key to something', () => {
  for (const path of ['/status/:token', '/status/:receiptCode', '/bekraeft/:linkKey', '/k/:code']) {
    expect(namesSecret(path)).toBe(true)
    expect(() => route({ method: 'get', path, cache: true, handler: () => htmlPage('') })).toThrow(
      'must not be cached',
    )
  }
  expect(namesSecret('/kontakt/:slug')).toBe(false)
  expect(namesSecret('/kontakt/:kommunekode')).toBe(false)
})

it('goes to a language and back', () => {
  for (const path of ['/', '/kontakt', '/kontakt/esbjerg']) {
    expect(splitLanguage(inLanguage(path, 'en'))).toEqual({ lang: 'en', path })
    expect(splitLanguage(inLanguage(path, 'da'))).toEqual({ lang: 'da', path })
  }
  expect(splitLanguage('/english')).toEqual({ lang: 'da', path: '/english' })
})
