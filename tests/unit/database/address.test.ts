import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMongodb } from '../../../src/database'
import { pathOf } from '../../../src/database/sqlite/path'

describe('the address of the database', () => {
  it.each([
    ['file:./data/portal.db', path.resolve('data/portal.db')],
    ['file:data/portal.db', path.resolve('data/portal.db')],
    ['file:/srv/portal.db', '/srv/portal.db'],
    ['file:///srv/a%20b/portal.db', '/srv/a b/portal.db'],
  ])('%s names a file', (url, expected) => {
    expect(pathOf(url)).toBe(expected)
  })

  it.each(['file:', 'file::memory:', 'file:a.db?mode=ro', ':memory:', 'https://a.example'])(
    '%s names none',
    (url) => {
      expect(() => pathOf(url)).toThrow(/SQLite address/)
    },
  )

  it('tells MongoDB by its scheme', () => {
    expect(isMongodb('mongodb://localhost/x?replicaSet=rs0')).toBe(true)
    expect(isMongodb('mongodb+srv://a.example/x')).toBe(true)
    expect(isMongodb('file:mongodb.db')).toBe(false)
  })
})
