import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isTaken } from '../../database'
import { appError, isAppError, type AppError } from '../../errors'
import { statusWords } from '../../http/errors/words'
import { problemType } from '../../http/errors/problem'
import { rememberError } from '../../http/rest/apiErrors'
import type { ReferralServices } from '../services'
import { referralServicesOf } from '../servicesOf'

export type Call = {
  req: PayloadRequest
  user: NonNullable<PayloadRequest['user']>
  services: ReferralServices
}

/**
 * One endpoint for whoever is signed in. What it throws on purpose becomes a problem document
 * (RFC 9457); without a user it is 401, so that a page can tell a session that ended from a refusal.
 */
export function endpoint(
  method: 'get' | 'post',
  path: string,
  answer: (call: Call) => Promise<Response>,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const { user } = req
      if (!user) return problem({ status: 401 })
      try {
        return await answer({ req, user, services: referralServicesOf(req.payload) })
      } catch (error) {
        const known = asRefusal(error)
        if (!known) throw error
        // The front door says it in its own way, with the request's id.
        rememberError(req, known)
        return problem(known)
      }
    },
  }
}

/** An answer for its reader alone. */
export function answerJson(value: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** An id in a path. What cannot be one is not there. @throws `not-found` */
export function idIn({ routeParams }: PayloadRequest): string {
  const read = z.uuid().safeParse(routeParams?.id)
  if (read.success) return read.data
  throw appError({ code: 'not-found', message: 'not an id' })
}

function asRefusal(error: unknown): AppError | null {
  if (isAppError(error)) return error
  if (!isTaken(error)) return null
  // The one value a client chooses that must be unique is the id of its form.
  const details = [{ field: 'once', message: 'has been used for something else' }]
  return appError({ code: 'invalid', message: 'the id of another form', details, cause: error })
}

function problem({ status, details = [] }: { status: number; details?: AppError['details'] }) {
  return new Response(
    JSON.stringify({
      type: 'about:blank',
      title: statusWords(status, 'da'),
      status,
      ...(details.length > 0 && { errors: details }),
    }),
    { status, headers: { 'Content-Type': problemType, 'Cache-Control': 'no-store' } },
  )
}
