import { describe, expect, it, vi } from 'vitest'
import { appError, appErrorCodes, isAppError } from '../../src/errors'

describe('appError', () => {
  it.each(appErrorCodes)('%s becomes an HTTP error', (code) => {
    const error = appError({ code, message: 'why' })
    expect(error.status).toBeGreaterThanOrEqual(400)
    expect(error.message).toBe('why')
    expect(isAppError(error, code)).toBe(true)
  })

  it('says when to come back, where that makes sense', () => {
    expect(appError({ code: 'busy', message: 'x' }).retryAfter).toBeGreaterThan(0)
    expect(appError({ code: 'busy', message: 'x', retryAfter: 9 }).retryAfter).toBe(9)
    expect(appError({ code: 'not-found', message: 'x' }).retryAfter).toBeNull()
  })

  it('keeps what caused it', () => {
    const cause = new Error('deep')
    expect(appError({ code: 'conflict', message: 'x', cause }).cause).toBe(cause)
  })
})

describe('isAppError', () => {
  it('tells codes apart', () => {
    expect(isAppError(appError({ code: 'busy', message: 'x' }), 'conflict')).toBe(false)
  })

  it('knows one made by another copy of the module', async () => {
    vi.resetModules()
    const copy = await import('../../src/errors')
    expect(copy.appError).not.toBe(appError)
    expect(isAppError(copy.appError({ code: 'invalid', message: 'x' }), 'invalid')).toBe(true)
  })

  it.each([
    ['a system error', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['a word', 'busy'],
    ['nothing', undefined],
    ['a look-alike that is no error', { code: 'busy', details: [] }],
  ])('is false for %s', (_what, value) => {
    expect(isAppError(value)).toBe(false)
  })
})
