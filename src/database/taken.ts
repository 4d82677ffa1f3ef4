/**
 * Whether a row was refused because another one has what must be unique. Payload turns what the
 * database says into a `ValidationError` of its own, but for a row's id on SQLite, which it lets by.
 */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'ValidationError' || isIdTaken(error) || isIdTaken(error.cause)
}

function isIdTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}
