import { describe, expect, it } from 'vitest'
import { isTransient } from '../../../src/database/transient'
import { appError } from '../../../src/errors'

const withLabel = Object.assign(new Error('x'), {
  hasErrorLabel: (label: string) => label === 'TransientTransactionError',
})
const writeConflict = Object.assign(new Error('x'), { code: 112, codeName: 'WriteConflict' })
const busySnapshot = Object.assign(new Error('x'), { code: 'SQLITE_BUSY_SNAPSHOT' })

describe('isTransient', () => {
  it.each([
    ['what MongoDB labels so', withLabel],
    ['a write conflict', writeConflict],
    ['a lock of another process', busySnapshot],
    ['any of them inside another error', new Error('wrapped', { cause: writeConflict })],
  ])('is true for %s', (_what, error) => {
    expect(isTransient(error)).toBe(true)
  })

  it.each([
    ['a busy of our own, whose wait is over', appError({ code: 'busy', message: 'x' })],
    ['a conflict that was repeated already', appError({ code: 'conflict', message: 'x' })],
    ['a broken rule', Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT' })],
    ['any other error', new Error('x')],
    ['what is no error', null],
  ])('is false for %s', (_what, error) => {
    expect(isTransient(error)).toBe(false)
  })

  it('ends on an error that is its own cause', () => {
    const error = new Error('x')
    error.cause = error
    expect(isTransient(error)).toBe(false)
  })
})
