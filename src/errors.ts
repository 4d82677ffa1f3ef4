/**
 * The errors that the portal throws on purpose. They are told apart by `code`, never by
 * `instanceof`: the admin's bundle holds a second copy of every module, so a class would have
 * two identities in one process.
 */
export const appErrorCodes = [
  'not-found',
  'gone',
  'invalid',
  'forbidden',
  'conflict',
  'busy',
  'too-many',
  'too-large',
  'unavailable',
] as const
export type AppErrorCode = (typeof appErrorCodes)[number]

/** What is wrong with one named field or parameter. */
export type AppErrorDetail = { field: string; message: string; allowed?: readonly string[] }

export type AppError = Error & {
  code: AppErrorCode
  /** The HTTP status that this error becomes when it reaches the edge. */
  status: number
  /** Seconds until it makes sense to try again; `busy`, `too-many` and `unavailable` have it. */
  retryAfter: number | null
  details: readonly AppErrorDetail[]
}

/**
 * Makes a typed error. `message` is for the log and for developers; readers get the portal's own
 * words, chosen by `code`. It must hold nothing that a person typed.
 */
export function appError({
  code,
  message,
  details = [],
  retryAfter,
  cause,
}: {
  code: AppErrorCode
  message: string
  details?: readonly AppErrorDetail[]
  /** Seconds. */
  retryAfter?: number
  cause?: unknown
}): AppError {
  const error = new Error(message, cause === undefined ? undefined : { cause })
  error.name = names[code]
  return Object.assign(error, {
    code,
    status: statuses[code],
    retryAfter: retryAfter ?? retryAfterDefaults[code] ?? null,
    details,
  })
}

/** Whether `error` was made by `appError`, in whichever copy of this module, and has this code. */
export function isAppError<Code extends AppErrorCode = AppErrorCode>(
  error: unknown,
  code?: Code,
): error is AppError & { code: Code } {
  if (!(error instanceof Error) || !('code' in error) || !('details' in error)) return false
  const known = appErrorCodes.some((appErrorCode) => appErrorCode === error.code)
  return known && (code === undefined || error.code === code)
}

const names: Record<AppErrorCode, string> = {
  'not-found': 'NotFound',
  gone: 'Gone',
  invalid: 'Invalid',
  forbidden: 'Forbidden',
  conflict: 'Conflict',
  busy: 'Busy',
  'too-many': 'TooMany',
  'too-large': 'TooLarge',
  unavailable: 'Unavailable',
}

const statuses: Record<AppErrorCode, number> = {
  'not-found': 404,
  gone: 410,
  invalid: 400,
  forbidden: 403,
  conflict: 409,
  busy: 503,
  'too-many': 429,
  'too-large': 413,
  unavailable: 503,
}

const retryAfterDefaults: Partial<Record<AppErrorCode, number>> = {
  busy: 2,
  'too-many': 60,
  unavailable: 5,
}
