import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { secretNames, type SecretName } from './env'

export type Secrets = Record<SecretName, string>

/**
 * The demo's secrets: made once, kept in `secrets.json` (0600) in `dir`, so that sign-ins and links
 * survive a restart. Throws when the file is there but is not one of ours: making new keys beside
 * data that the old ones encrypted would lose it.
 */
export function readOrMakeSecrets(dir: string): Secrets {
  const path = join(dir, 'secrets.json')
  mkdirSync(dir, { recursive: true })
  try {
    const text = `${JSON.stringify(makeSecrets(), null, 2)}\n`
    // `wx`: of two processes that start at once, one writes and both read the same secrets.
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isFileExists(error)) throw error
  }
  return readSecrets(path)
}

const secretsSchema = z.record(z.enum(secretNames), z.string().min(32))

function readSecrets(path: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path} does not hold the demo's secrets; move it away to start over`, {
      cause,
    })
  }
}

function makeSecrets(): Secrets {
  const make = () => randomBytes(32).toString('base64url')
  return { PAYLOAD_SECRET: make(), DATA_KEY: make(), LINK_KEY: make(), HASH_KEY: make() }
}

function isFileExists(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
