import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeNow, encodeWell, isCompressible, negotiate } from '../../../src/http/encoding'

describe('negotiate', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0,gzip;q=0', 'identity'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['brotli', 'identity'],
    ['*;q=0', 'identity'],
  ])('%s → %s', (header, expected) => {
    expect(negotiate(header)).toBe(expected)
    expect(negotiate(header)).toBe(expected)
  })
})

describe('encoding', () => {
  const items = Array.from({ length: 600 }, (_, i) => `<li>Dør ${i * 7919} har åbent</li>`)
  const page = Buffer.from(items.join(''))

  it('gives the same bytes back, smaller when there was time', async () => {
    expect(brotliDecompressSync(encodeNow(page, 'br'))).toEqual(page)
    expect(gunzipSync(encodeNow(page, 'gzip'))).toEqual(page)
    expect(encodeNow(page, 'identity')).toBe(page)
    const best = await encodeWell(page, 'br')
    expect(brotliDecompressSync(best)).toEqual(page)
    expect(best.length).toBeLessThan(encodeNow(page, 'br').length)
  })

  it('leaves small answers and pictures alone', () => {
    expect(isCompressible('text/html; charset=utf-8', 5000)).toBe(true)
    expect(isCompressible('application/problem+json', 5000)).toBe(true)
    expect(isCompressible('text/html', 100)).toBe(false)
    expect(isCompressible('image/png', 5000)).toBe(false)
  })
})
