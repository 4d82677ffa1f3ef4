import type { AppErrorDetail } from '../../errors'
import type { ErrorPageProps } from './types'
import { statusWords } from './words'

/** RFC 9457 problem details, with the request's id and the wrong parameters by name. */
export type Problem = {
  type: 'about:blank'
  title: string
  status: number
  requestId: string
  retryAfter?: number
  /** `message` also for Payload's admin, which shows `errors[].message`. */
  errors?: readonly AppErrorDetail[]
}

export const problemType = 'application/problem+json; charset=utf-8'

export function toProblem({
  status,
  lang,
  requestId,
  retryAfter,
  details,
}: ErrorPageProps): Problem {
  return {
    type: 'about:blank',
    title: statusWords(status, lang),
    status,
    requestId,
    ...(retryAfter !== null && { retryAfter }),
    ...(details.length > 0 && { errors: details }),
  }
}
