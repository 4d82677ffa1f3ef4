import { isAppError, type AppErrorDetail } from '../../errors'

export type DescribedError = {
  status: number
  retryAfter: number | null
  details: readonly AppErrorDetail[]
  /** For the log: tells kinds of refusals apart without anything that was typed. */
  code: string
}

/**
 * What an error is to the outside. Ours say it themselves; those of Express and its parsers carry
 * a 4xx `status`; anything else is our own mistake, 500.
 */
export function describeError(error: unknown): DescribedError {
  if (isAppError(error)) {
    const { status, retryAfter, details, code } = error
    return { status, retryAfter, details, code }
  }
  const status = clientStatus(error)
  const code = status < 500 ? `http-${status}` : 'unexpected'
  return { status, retryAfter: null, details: [], code }
}

/** An error of the HTTP layer itself (method, host, length): a status and nothing more. */
export function httpError(status: number): Error & { status: number } {
  return Object.assign(new Error(`HTTP ${status}`), { status })
}

function clientStatus(error: unknown): number {
  if (error instanceof URIError) return 400
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
