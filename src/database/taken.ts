/**
 * Whether a row was refused because another one has what must be unique. Payload turns what the
 * database says into a `ValidationError` of its own.
 */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && error.name === 'ValidationError'
}
