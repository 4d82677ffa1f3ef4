import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isWrappedByNewest,
  masterKeysOf,
  newDataKey,
  seal,
  unseal,
  unwrapKey,
  wrapKey,
} from '../../../src/privacy/seal'

const about = ['referral-texts', 'row', 'sealed']
const older = 'den-gamle-hemmelighed-paa-mere-end-32-tegn'
const newer = 'den-nye-hemmelighed-paa-mere-end-32-tegn-'

describe('a seal', () => {
  it('gives back any text, and shows nothing of it', () => {
    const key = newDataKey()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect(unseal({ sealed: seal({ text, key, about }), key, about })).toBe(text)
      }),
    )
    const sealed = seal({ text: 'bag stationen', key, about })
    expect(sealed).not.toContain('station')
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('station')
  })

  it('of the same text is another each time', () => {
    const key = newDataKey()
    const seals = Array.from({ length: 100 }, () => seal({ text: 'det samme', key, about }))
    expect(new Set(seals).size).toBe(100)
  })

  it('does not open when it was changed, cut off, moved or sealed with another key', () => {
    const key = newDataKey()
    const sealed = seal({ text: 'bag stationen', key, about })
    const bytes = Buffer.from(sealed, 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unseal({ sealed: changed.toString('base64url'), key, about })).toThrow()
      const cut = bytes.subarray(0, at).toString('base64url')
      expect(() => unseal({ sealed: cut, key, about })).toThrow()
    }
    for (const moved of [
      ['referral-texts', 'row2', 'sealed'],
      ['referral-textsrow', 'sealed'],
      [],
    ]) {
      expect(() => unseal({ sealed, key, about: moved })).toThrow('a seal does not open')
    }
    expect(() => unseal({ sealed, key: newDataKey(), about })).toThrow('a seal does not open')
  })
})

describe('a wrapped data key', () => {
  const forHolder = ['referral', 'text', 'esbjerg']

  it('opens for whom it was wrapped, and nobody else', () => {
    const masters = masterKeysOf(older)
    const dataKey = newDataKey()
    const wrapped = wrapKey({ dataKey, masters, about: forHolder })
    expect(Buffer.from(unwrapKey({ wrapped, masters, about: forHolder }))).toEqual(
      Buffer.from(dataKey),
    )
    const another = ['referral', 'text', 'odense']
    expect(() => unwrapKey({ wrapped, masters, about: another })).toThrow('a seal does not open')
  })

  it('outlives a rotation as long as its master key is still named', () => {
    const dataKey = newDataKey()
    const wrapped = wrapKey({ dataKey, masters: masterKeysOf(older), about: forHolder })
    const both = masterKeysOf(`${newer}, ${older}`)
    expect(isWrappedByNewest(wrapped, both)).toBe(false)
    const opened = unwrapKey({ wrapped, masters: both, about: forHolder })
    const again = wrapKey({ dataKey: opened, masters: both, about: forHolder })
    expect(isWrappedByNewest(again, both)).toBe(true)
    const alone = masterKeysOf(newer)
    expect(Buffer.from(unwrapKey({ wrapped: again, masters: alone, about: forHolder }))).toEqual(
      Buffer.from(dataKey),
    )
    expect(() => unwrapKey({ wrapped, masters: alone, about: forHolder })).toThrow(
      'not in DATA_KEY',
    )
  })
})
