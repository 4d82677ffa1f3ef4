import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readOrMakeSecrets } from '../../../src/demoSecrets'
import { readEnv } from '../../../src/env'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'secrets-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('makes them once, for the owner alone, good enough for production', () => {
  const first = readOrMakeSecrets(join(dir, 'data'))
  expect(readOrMakeSecrets(join(dir, 'data'))).toEqual(first)
  expect(statSync(join(dir, 'data/secrets.json')).mode & 0o777).toBe(0o600)
  expect(new Set(Object.values(first)).size).toBe(4)
  expect(readEnv({ NODE_ENV: 'production', ...first }).ok).toBe(true)
})

it('never writes over a file that it cannot read', () => {
  writeFileSync(join(dir, 'secrets.json'), '{}')
  expect(() => readOrMakeSecrets(dir)).toThrow(/secrets\.json does not hold/)
})
