import { appError, type AppError } from '../../errors'

/** A wrong parameter of the API. `message` says what it must be, never what it was. */
export function invalidParameter(
  field: string,
  message: string,
  allowed?: readonly string[],
): AppError {
  // A name that somebody made up is not repeated to anybody.
  const name = /^[\w.-]{1,60}$/.test(field) ? field : 'query'
  const details = [{ field: name, message, ...(allowed && { allowed }) }]
  return appError({ code: 'invalid', message: `invalid parameter: ${message}`, details })
}
