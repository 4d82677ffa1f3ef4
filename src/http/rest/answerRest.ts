import { handleEndpoints, type Payload } from 'payload'
import { appError } from '../../errors'
import { apiErrorOf, asAppError, kindOf, type ApiErrorKind } from './apiErrors'
import type { ApiBody } from './readBody'
import { repeatWrite } from './repeatWrite'

export type RestCall = {
  payload: Payload
  /** Absolute, built from `PORTAL_URL`: no client says who we are. */
  url: string
  method: string
  headers: Headers
  body: ApiBody
  /** A file of an upload collection. */
  isFile: boolean
}

/**
 * Asks Payload's REST API and gives back its answer, or throws what a 5xx of it really was:
 * `invalid`, `conflict` after five tries, `busy`, or the error itself.
 */
export async function answerRest(call: RestCall): Promise<Response> {
  // A file is on the disk before the row is in the database: sent twice, it would lie there twice.
  const hasFile = call.body.kind === 'multipart' && call.body.hasFile
  const isRepeatable = call.method !== 'GET' && !hasFile
  const { response, error } = await repeatWrite({
    write: () => ask(call),
    isInTheWay: ({ response, error }) => response.status >= 500 && kindOf(error) === 'transient',
    times: isRepeatable ? 5 : 1,
  })
  const own = asAppError(error)
  if (own) throw own
  if (response.status < 500) return response
  // Payload's word for a file that is not on the disk is 500 without an error.
  if (call.isFile && error === undefined) {
    throw appError({ code: 'not-found', message: 'no such file' })
  }
  throw translate(kindOf(error), error)
}

async function ask({ payload, url, method, headers, body }: RestCall) {
  const request = new Request(url, { method, headers, ...bodyOf(method, body) })
  try {
    const response = await handleEndpoints({ config: payload.config, request })
    return { response, error: apiErrorOf(request) }
  } catch (error) {
    return { response: new Response(null, { status: 500 }), error }
  }
}

/** Payload reads `data` off every write without asking whether there is any. */
function bodyOf(method: string, body: ApiBody): { body?: string | Uint8Array<ArrayBuffer> } {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return {}
  if (body.kind === 'multipart') return { body: new Uint8Array(body.bytes) }
  if (body.kind === 'json' || body.kind === 'form') return { body: body.text }
  return method === 'DELETE' ? {} : { body: '{}' }
}

function translate(kind: ApiErrorKind, cause: unknown): unknown {
  if (kind === 'transient') {
    return appError({ code: 'conflict', message: 'a write met others five times', cause })
  }
  if (kind === 'client') return appError({ code: 'invalid', message: 'an unreadable value', cause })
  return cause ?? new Error('Payload answered 5xx without an error')
}
