import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'
import { isTransient } from '../../database/transient'
import { isAppError, type AppError } from '../../errors'

const remembered = Symbol.for('faelles-indgang.api-error')

/**
 * Lets `apiErrorOf` see what Payload turned into an answer: its status alone does not tell a
 * mistyped date from a broken disk. Installed once a Payload instance, where the state belongs.
 */
export function rememberErrors(payload: Payload): void {
  const hooks = (payload.config.hooks.afterError ??= [])
  if (!hooks.includes(remember)) hooks.push(remember)
}

/** The error behind an answer of Payload to this request. */
export function apiErrorOf(request: Request): unknown {
  const { context } = request as unknown as Partial<PayloadRequest>
  return context?.[remembered as unknown as string]
}

/** For an endpoint of our own that answers with an error itself: the front door then says it. */
export function rememberError(req: Pick<PayloadRequest, 'context'>, error: unknown): void {
  req.context[remembered as unknown as string] = error
}

/** What an error means for the client of the API. */
export type ApiErrorKind = 'transient' | 'busy' | 'ours' | 'client' | 'unexpected'

/** `client`: values that a parser or a database could not read, which Payload reports as 500. */
export function kindOf(error: unknown): ApiErrorKind {
  if (isAppError(error, 'busy') || isAppError(error, 'unavailable')) return 'busy'
  if (isAppError(error)) return 'ours'
  if (isTransient(error)) return 'transient'
  if (!(error instanceof Error)) return 'unexpected'
  return isUnreadable(error) ? 'client' : 'unexpected'
}

export function asAppError(error: unknown): AppError | null {
  return isAppError(error) ? error : null
}

const remember: NonNullable<SanitizedConfig['hooks']['afterError']>[number] = ({ error, req }) => {
  if (req?.context) rememberError(req, error)
}

/** Mongoose's and BSON's casting errors, broken JSON and dates, and multipart that ends early. */
function isUnreadable({ name, message }: Error): boolean {
  if (['CastError', 'BSONError', 'BSONTypeError', 'SyntaxError'].includes(name)) return true
  if (name === 'RangeError' && message === 'Invalid time value') return true
  return unreadable.test(message)
}

// Thrown on purpose but without a status, which Payload then takes for its own fault.
const unreadable = new RegExp(
  [
    '^Multipart: Boundary not found',
    '^Unexpected end of (form|file)',
    '^Malformed (part header|content type)',
    '^(Unsupported content type|Missing Content-Type)',
    '^Request is not eligible for file upload',
    '^Upload timeout for ',
    '^Cannot find field for path at ',
    '^Relationship (field )?was not found',
    '^Not supported$',
    '^Invalid ID value',
    "^Only 'equals' operator is supported",
  ].join('|'),
)
