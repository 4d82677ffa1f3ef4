import { describe, expect, it } from 'vitest'
import { readEnv, secretNames } from '../../../src/env'

const secrets = Object.fromEntries(secretNames.map((name) => [name, `${name}-`.padEnd(40, 'x')]))

function problemsOf(source: Record<string, string>) {
  const result = readEnv(source)
  return result.ok ? [] : result.problems
}

describe('readEnv', () => {
  it('needs nothing in development', () => {
    const result = readEnv({})
    expect(result.ok && result.env).toMatchObject({
      nodeEnv: 'development',
      isProduction: false,
      port: 3000,
      host: '127.0.0.1',
      portalUrl: 'http://localhost:3000',
      databaseUrl: 'file:data/portal.db',
      trustProxy: false,
      smtpUrl: null,
      demo: false,
      isRateLimited: true,
      isPageCached: true,
    })
  })

  it('names each missing secret in production, one line each', () => {
    const problems = problemsOf({ NODE_ENV: 'production' })
    expect(problems).toHaveLength(4)
    for (const name of secretNames) {
      expect(problems.filter((line) => line.startsWith(`${name}: is required`))).toHaveLength(1)
    }
    expect(readEnv({ NODE_ENV: 'production', ...secrets }).ok).toBe(true)
  })

  it('takes neither short secrets nor those of development', () => {
    expect(problemsOf({ NODE_ENV: 'production', ...secrets, DATA_KEY: 'short' })).toEqual([
      'DATA_KEY: must have at least 32 characters',
    ])
    const development = readEnv({})
    const known = development.ok ? development.env.payloadSecret : ''
    const problems = problemsOf({ NODE_ENV: 'production', ...secrets, PAYLOAD_SECRET: known })
    expect(problems[0]).toMatch(/^PAYLOAD_SECRET: /)
  })

  it('takes several secrets for DATA_KEY, each as long as one alone', () => {
    const [newer, older] = ['n'.repeat(32), 'o'.repeat(32)]
    const problemsWith = (DATA_KEY: string) =>
      problemsOf({ NODE_ENV: 'production', ...secrets, DATA_KEY })
    for (const right of [newer, `${newer},${older}`, `${newer}, ${older}`]) {
      expect(problemsWith(right)).toEqual([])
    }
    const developments = `development-${'x'.repeat(32)}`
    const wrong = [`${newer},short`, `short,${older}`, `${newer},`, `${newer},,${older}`]
    for (const DATA_KEY of [...wrong, `${newer}, ${'o'.repeat(31)}`, `${newer},${developments}`]) {
      expect(problemsWith(DATA_KEY)).toEqual([expect.stringMatching(/^DATA_KEY: .* each secret/)])
    }
  })

  it('says what is wrong without repeating the value', () => {
    const wrong = {
      PORT: '99999',
      PORTAL_URL: 'https://example.dk/path',
      DATABASE_URL: 'postgres://user:hunter2@host',
      TRUST_PROXY: 'all of them!',
      SMTP_URL: 'http://mail',
      LOG_LEVEL: 'loud',
      DEMO: 'maybe',
      NODE_ENV: 'staging',
    }
    const problems = problemsOf(wrong)
    expect(problems.map((line) => line.split(':')[0]).sort()).toEqual(Object.keys(wrong).sort())
    expect(problems.join('\n')).not.toMatch(/hunter2|loud|maybe/)
  })

  it('counts an empty variable as missing', () => {
    expect(readEnv({ PORT: '', SMTP_URL: '' }).ok).toBe(true)
  })

  it('reads hops, addresses and the origin', () => {
    const read = (source: Record<string, string>) => {
      const result = readEnv(source)
      if (!result.ok) throw new Error(result.problems.join())
      return result.env
    }
    expect(read({ TRUST_PROXY: '1' }).trustProxy).toBe(1)
    expect(read({ TRUST_PROXY: '0' }).trustProxy).toBe(false)
    expect(read({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
    ])
    expect(read({ PORTAL_URL: 'https://Indgang.example/' }).portalUrl).toBe(
      'https://indgang.example',
    )
    expect(read({ DATA_DIR: '/var/data' })).toMatchObject({
      databaseUrl: 'file:/var/data/portal.db',
      keysPath: '/var/data/keys.db',
    })
  })
})
