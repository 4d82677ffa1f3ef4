import { join } from 'node:path'
import { z } from 'zod'

/** How far the portal trusts `X-Forwarded-*`: not at all, a number of hops, or named addresses. */
export type TrustProxy = false | number | readonly string[]

export type Env = {
  nodeEnv: 'development' | 'production' | 'test'
  isProduction: boolean
  port: number
  host: string
  databaseUrl: string
  /** Origin without a trailing slash: the only source of absolute links. */
  portalUrl: string
  payloadSecret: string
  /** One secret, or several with commas between, the newest first: see `masterKeysOf`. */
  dataKey: string
  linkKey: string
  hashKey: string
  trustProxy: TrustProxy
  /** `null`: messages are written as files and nothing leaves the machine. */
  smtpUrl: string | null
  mailFrom: string
  /** The alliance's secretariat, shown where somebody may want to ask or complain. */
  secretariat: { name: string; email: string; phone: string }
  dataDir: string
  keysPath: string
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  demo: boolean
  /** Off only for load tests that send everything from one address. */
  isRateLimited: boolean
  /** Off only to measure what making a page costs. */
  isPageCached: boolean
}

export type EnvSource = Readonly<Record<string, string | undefined>>
export type EnvResult = { ok: true; env: Env } | { ok: false; problems: readonly string[] }

/** The variables that must be secret; `openssl rand -base64 32` makes a good one. */
export const secretNames = ['PAYLOAD_SECRET', 'DATA_KEY', 'LINK_KEY', 'HASH_KEY'] as const
export type SecretName = (typeof secretNames)[number]

/**
 * Reads the whole environment at once. An empty variable counts as missing. Never throws: what is
 * wrong comes back as one readable line a variable, without the value (it may be a secret).
 */
export function readEnv(source: EnvSource): EnvResult {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const isProduction = given.NODE_ENV === 'production'
  const result = schemaFor(isProduction).safeParse(given)
  if (result.success) {
    const env = toEnv(result.data)
    return isDemoInPublic(env) ? { ok: false, problems: [demoInPublic] } : { ok: true, env }
  }
  const lines = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { ok: false, problems: [...new Set(lines)] }
}

/** The environment, or one line a problem on stderr and exit code 1. */
export function requireEnv(source: EnvSource = process.env): Env {
  const result = readEnv(source)
  if (result.ok) return result.env
  process.stderr.write(result.problems.map((problem) => `${problem}\n`).join(''))
  process.exit(1)
}

const demoInPublic =
  'DEMO: is for this machine alone (its sign-ins stand in the source); PORTAL_URL names another'

function isDemoInPublic({ demo, portalUrl }: Env): boolean {
  return demo && !['localhost', '127.0.0.1', '[::1]'].includes(new URL(portalUrl).hostname)
}

const flag = z
  .enum(['1', '0', 'true', 'false'], { error: 'must be true or false' })
  .transform((value) => value === '1' || value === 'true')

const onOrOff = z
  .enum(['on', 'off'], { error: 'must be on or off' })
  .default('on')
  .transform((value) => value === 'on')

const portalUrl = z
  .string()
  .refine(isOrigin, 'must be an http or https address without a path, like https://example.dk')
  .transform((value) => new URL(value).origin)

const databaseUrl = z
  .string()
  .regex(
    /^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/,
    'must begin with file:, mongodb:// or mongodb+srv://',
  )

const trustProxy = z
  .string()
  .regex(
    /^(\d{1,2}|[\w.:/, ]+)$/,
    'must be a number of proxies, or their addresses with commas between',
  )
  .transform((value): TrustProxy => {
    if (/^\d+$/.test(value)) return Number(value) || false
    return value.split(',').map((address) => address.trim())
  })

function secret(name: SecretName, isProduction: boolean) {
  const error = 'is required in production: at least 32 characters that nobody else knows'
  const value = z.string({ error }).min(32, 'must have at least 32 characters')
  if (isProduction) return value.refine((text) => !text.startsWith(developmentPrefix), error)
  return value.default(`${developmentPrefix}-${name.toLowerCase()}-not-secret`.padEnd(32, '-'))
}

/** One secret, or several with commas between while keys are rotated; the newest comes first. */
function severalSecrets(name: SecretName, isProduction: boolean) {
  return secret(name, isProduction).refine((text) => {
    const given = text.split(',').map((one) => one.trim())
    const isKnown = isProduction && given.some((one) => one.startsWith(developmentPrefix))
    return !isKnown && (given.length === 1 || given.every((one) => one.length >= 32))
  }, 'must have at least 32 characters in each secret between its commas, none of development')
}

const developmentPrefix = 'development'

function schemaFor(isProduction: boolean) {
  return z.object({
    NODE_ENV: z
      .enum(['development', 'production', 'test'], {
        error: 'must be development, production or test',
      })
      .default('development'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
      .default('3000')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a number from 0 to 65535'),
    HOST: z.string().default('127.0.0.1'),
    DATABASE_URL: databaseUrl.optional(),
    PORTAL_URL: portalUrl.optional(),
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET', isProduction),
    DATA_KEY: severalSecrets('DATA_KEY', isProduction),
    LINK_KEY: secret('LINK_KEY', isProduction),
    HASH_KEY: secret('HASH_KEY', isProduction),
    TRUST_PROXY: trustProxy.default(false),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/./, 'must begin with smtp:// or smtps://')
      .optional(),
    SECRETARIAT_NAME: z.string().default('Sekretariatet for Hjem til Alle'),
    SECRETARIAT_EMAIL: z
      .email('must be an e-mail address')
      .default('sekretariat@faelles-indgang.example'),
    // No number of anybody: none in Denmark begins with 00.
    SECRETARIAT_PHONE: z.string().default('+45 00 00 00 00'),
    MAIL_FROM: z.string().default('Fælles Indgang <portal@faelles-indgang.example>'),
    DATA_DIR: z.string().default('data'),
    KEYS_PATH: z.string().optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
    DEMO: flag.default(false),
    RATE_LIMIT: onOrOff,
    PAGE_CACHE: onOrOff,
  })
}

function toEnv(read: z.infer<ReturnType<typeof schemaFor>>): Env {
  return {
    nodeEnv: read.NODE_ENV,
    isProduction: read.NODE_ENV === 'production',
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL ?? `file:${join(read.DATA_DIR, 'portal.db')}`,
    portalUrl: read.PORTAL_URL ?? `http://localhost:${read.PORT}`,
    payloadSecret: read.PAYLOAD_SECRET,
    dataKey: read.DATA_KEY,
    linkKey: read.LINK_KEY,
    hashKey: read.HASH_KEY,
    trustProxy: read.TRUST_PROXY,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    secretariat: {
      name: read.SECRETARIAT_NAME,
      email: read.SECRETARIAT_EMAIL,
      phone: read.SECRETARIAT_PHONE,
    },
    dataDir: read.DATA_DIR,
    keysPath: read.KEYS_PATH ?? join(read.DATA_DIR, 'keys.db'),
    logLevel: read.LOG_LEVEL,
    demo: read.DEMO,
    isRateLimited: read.RATE_LIMIT,
    isPageCached: read.PAGE_CACHE,
  }
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, pathname, search, hash, username } = new URL(value)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && pathname === '/' && search === '' && hash === '' && username === ''
}
