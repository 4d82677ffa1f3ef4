import { z } from 'zod'
import { appError, type AppErrorDetail } from '../errors'

export type QuerySchema = z.ZodObject

export type ParsedQuery<Schema extends QuerySchema> = {
  value: z.infer<Schema>
  /** The known parameters in the schema's order, encoded: two ways to ask the same are one key. */
  canonical: string
}

/**
 * Reads a query strictly. A parameter may stand once, unless its schema is an array; an empty one
 * (a field left open in a GET form) counts as absent. Unknown parameters are left out of value and
 * key — links shared elsewhere come back with trackers on them — or refused when `unknown` says so.
 * Throws `invalid` that names every wrong parameter and, where there is a list, what it takes.
 */
export function parseQuery<Schema extends QuerySchema>(
  schema: Schema,
  params: URLSearchParams,
  { unknown = 'ignore' }: { unknown?: 'ignore' | 'refuse' } = {},
): ParsedQuery<Schema> {
  const result = readParams(schema, params, unknown)
  if (result.ok) return { value: result.value, canonical: canonicalQuery(schema, params) }
  throw appError({
    code: 'invalid',
    message: `invalid parameters: ${result.details.map(({ field }) => field).join(', ')}`,
    details: result.details,
  })
}

export type ParsedForm<Schema extends QuerySchema> =
  { ok: true; value: z.infer<Schema> } | { ok: false; details: readonly AppErrorDetail[] }

/** The same for a form's fields, as a result: a form that is wrong is shown again, not refused. */
export function parseForm<Schema extends QuerySchema>(
  schema: Schema,
  form: URLSearchParams,
): ParsedForm<Schema> {
  return readParams(schema, form, 'ignore')
}

function readParams<Schema extends QuerySchema>(
  schema: Schema,
  params: URLSearchParams,
  unknown: 'ignore' | 'refuse',
): ParsedForm<Schema> {
  const read: Record<string, string | string[]> = {}
  const details: AppErrorDetail[] = []
  for (const name of new Set(params.keys())) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    const values = params.getAll(name).filter((value) => value !== '')
    if (!field) {
      // The name is the reader's own text, so it is cut before it is shown again.
      if (unknown === 'refuse') details.push({ field: name.slice(0, 40), message: 'unknown' })
    } else if (isList(field)) {
      read[name] = values
    } else if (values.length > 1) {
      details.push({ field: name, message: 'may stand only once' })
    } else if (values[0] !== undefined) {
      read[name] = values[0]
    }
  }
  if (details.length > 0) return { ok: false, details }
  const result = schema.safeParse(read)
  if (result.success) return { ok: true, value: result.data as z.infer<Schema> }
  return { ok: false, details: result.error.issues.map(toDetail) }
}

function canonicalQuery(schema: QuerySchema, params: URLSearchParams): string {
  const canonical = new URLSearchParams()
  for (const name of Object.keys(schema.shape)) {
    for (const value of params.getAll(name)) if (value !== '') canonical.append(name, value)
  }
  return canonical.toString()
}

/** Whether a field may be repeated, also when it is optional or has a default. */
function isList(field: unknown): boolean {
  if (field instanceof z.ZodArray) return true
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return isList(field.unwrap())
  }
  return false
}

function toDetail(issue: z.core.$ZodIssue): AppErrorDetail {
  const field = issue.path.map(String).join('.')
  if (issue.code !== 'invalid_value') return { field, message: issue.message }
  return { field, message: issue.message, allowed: issue.values.map(String) }
}
