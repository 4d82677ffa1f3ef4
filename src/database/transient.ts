/**
 * Whether repeating the whole work can succeed: another writer got in between (MongoDB's
 * `WriteConflict` and every error it labels transient; SQLite's `BUSY` from another process).
 * A `busy` of our own is not: its bounded wait is over.
 */
export function isTransient(error: unknown): boolean {
  for (let one = error, depth = 0; isObject(one) && depth < 8; one = one.cause, depth += 1) {
    if (hasLabel(one, 'TransientTransactionError')) return true
    if (one.codeName === 'WriteConflict' || one.code === writeConflict) return true
    if (isSqliteBusy(one)) return true
  }
  return false
}

/** SQLite could not have a lock that another connection holds. */
export function isSqliteBusy(error: unknown): boolean {
  if (!isObject(error) || typeof error.code !== 'string') return false
  return error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')
}

/** MongoDB's error code 112. */
const writeConflict = 112

type Fields = Record<string, unknown>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function hasLabel(error: Fields, label: string): boolean {
  return typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true
}
