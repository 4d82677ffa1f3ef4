import { checkWhere, type SearchedFields } from './checkWhere'
import { invalidParameter } from './invalid'
import type { QueryTree, Tree } from './readTree'

/**
 * Checks every parameter of Payload's REST API for its shape, so that what reaches Payload can be
 * answered. `isSignedIn` = carries credentials of some kind: only then may a list be unlimited (the
 * admin's bulk actions ask for that). Throws `invalid`.
 */
export function checkQuery(
  query: QueryTree,
  { searched, isSignedIn }: { searched: SearchedFields; isSignedIn: boolean },
): void {
  for (const [name, value] of Object.entries(query)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    // What Payload does not know it does not read; it only must not be odd.
    if (check) check(name, value, { searched, isSignedIn })
    else if (typeof value !== 'string') throw invalidParameter(name, 'takes one value')
  }
}

type Context = { searched: SearchedFields; isSignedIn: boolean }
type Check = (name: string, value: Tree, context: Context) => void

const wholeNumber =
  (min: number, max: number): Check =>
  (name, value) => {
    const isWhole = typeof value === 'string' && /^\d{1,9}$/.test(value)
    if (!isWhole || Number(value) < min || Number(value) > max) {
      throw invalidParameter(name, `must be a whole number from ${min} to ${max}`)
    }
  }

const limit: Check = (name, value, { isSignedIn }) =>
  wholeNumber(isSignedIn ? 0 : 1, 1000)(name, value, { searched: null, isSignedIn })

const trueOrFalse: Check = (name, value) => {
  if (value !== 'true' && value !== 'false' && value !== '') {
    throw invalidParameter(name, 'must be true or false')
  }
}

const sort: Check = (name, value) => {
  const parts = typeof value === 'string' ? value.split(',') : value
  const isList = Array.isArray(parts) && parts.length <= 10
  if (!isList || !parts.every((part) => typeof part === 'string' && isSortable(part))) {
    throw invalidParameter(name, 'must be field names with commas between')
  }
}

const locale: Check = (name, value) => {
  const codes = Array.isArray(value) ? value : [value]
  if (!codes.every((code) => typeof code === 'string' && /^[\w*-]{0,20}$/.test(code))) {
    throw invalidParameter(name, 'must be a language')
  }
}

const where: Check = (name, value, { searched }) => {
  if (value !== '') checkWhere(typeof value === 'string' ? parseJson(name, value) : value, searched)
}

/** `select[title]=true`: groups of true or false. */
const selection: Check = (name, value) => {
  if (!isGroup(value)) throw invalidParameter(name, 'must name fields')
  for (const part of Object.values(value)) {
    if (typeof part === 'string') trueOrFalse(name, part, { searched: null, isSignedIn: false })
    else selection(name, part, { searched: null, isSignedIn: false })
  }
}

const populate: Check = (name, value, context) => {
  if (!isGroup(value)) throw invalidParameter(name, 'must name collections')
  for (const part of Object.values(value)) selection(name, part, context)
}

const joins: Check = (name, value, context) => {
  if (value === 'false') return
  if (!isGroup(value)) throw invalidParameter(name, 'must name fields')
  for (const part of Object.values(value)) {
    if (part === 'false') continue
    if (!isGroup(part)) throw invalidParameter(name, 'must name fields')
    checkQuery(part, { ...context, searched: null })
  }
}

const json: Check = (name, value) => {
  if (typeof value !== 'string') throw invalidParameter(name, 'must be JSON')
  if (value !== '' && !isGroup(parseJson(name, value))) throw invalidParameter(name, 'must be JSON')
}

/** The folder of a file: MongoDB fails on it where files have none. */
const prefix: Check = (name, _value, { searched }) => {
  const isKnown = searched?.fields.some((field) => field.name === name)
  if (!isKnown) throw invalidParameter(name, 'is not known here')
}

const flags = [
  'autosave',
  'draft',
  'trash',
  'overrideLock',
  'pagination',
  'flattenLocales',
  'publishAllLocales',
  'unpublishAllLocales',
  'count',
]

const checks: Record<string, Check> = {
  depth: wholeNumber(0, 3),
  limit,
  page: wholeNumber(1, 100_000),
  sort,
  where,
  select: selection,
  populate,
  joins,
  locale,
  'fallback-locale': locale,
  fallbackLocale: locale,
  publishSpecificLocale: locale,
  selectedLocales: locale,
  data: json,
  prefix,
  ...Object.fromEntries(flags.map((name) => [name, trueOrFalse])),
}

function isSortable(part: string): boolean {
  return /^-?\w+(\.\w+)*$/.test(part) && part.length <= 200
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalidParameter(name, 'must be JSON')
  }
}

function isGroup(value: unknown): value is QueryTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
