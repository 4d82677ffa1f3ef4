import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { appError } from '../../errors'

/** Bytes of a body: the longest note, each of its characters escaped, and room. */
const longest = 32 * 1024

/**
 * The body of a request, as its schema has it.
 *
 * @throws `too-large`; `invalid` with the names of the wrong fields, never with what stood in them
 */
export async function readInput<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = (await req.text?.()) ?? ''
  if (Buffer.byteLength(text) > longest) {
    throw appError({ code: 'too-large', message: 'a body over the limit of an action' })
  }
  const read = schema.safeParse(parsed(text))
  if (read.success) return read.data
  const details = read.error.issues.flatMap(toDetails)
  throw appError({ code: 'invalid', message: 'an action with the wrong input', details })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toDetails(issue: z.core.$ZodIssue) {
  // A name that somebody made up is not repeated to anybody.
  if (issue.code === 'unrecognized_keys') return [{ field: 'body', message: 'has unknown fields' }]
  const field = issue.path.map(String).join('.') || 'body'
  if (issue.code !== 'invalid_value') return [{ field, message: issue.message }]
  return [{ field, message: issue.message, allowed: issue.values.map(String) }]
}
