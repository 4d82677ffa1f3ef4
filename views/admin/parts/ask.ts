/** What went wrong with a question to the portal, as far as a view has to tell them apart. */
export type Problem = {
  kind: 'offline' | 'signed-out' | 'gone' | 'conflict' | 'invalid' | 'forbidden' | 'busy' | 'failed'
  details: readonly { field: string; message: string }[]
  /** Who was first, when somebody was: by name, or the sender or the portal itself. */
  changedBy: string | null
  changedByActor: string | null
}
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** What came of a question that was asked then, in milliseconds of `performance.now()`. */
export type Asked<Value> = Outcome<Value> & { askedAt: number }

/** Asks the portal itself, with the reader's cookie; never throws. */
export function ask<Value>(path: string, signal?: AbortSignal): Promise<Asked<Value>> {
  return answered(path, { signal })
}

export function send<Value>(path: string, body: unknown): Promise<Asked<Value>> {
  return answered(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function answered<Value>(path: string, init: RequestInit): Promise<Asked<Value>> {
  const askedAt = performance.now()
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' })
    const value = (await response.json().catch(() => null)) as unknown
    if (response.ok && value !== null) return { askedAt, ok: true, value: value as Value }
    return { askedAt, ok: false, problem: problemOf(response.status, value) }
  } catch {
    return { askedAt, ok: false, problem: plainProblem('offline') }
  }
}

const kinds: Record<number, Problem['kind']> = {
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  409: 'conflict',
  410: 'gone',
  422: 'invalid',
  429: 'busy',
  503: 'busy',
}

export function plainProblem(kind: Problem['kind']): Problem {
  return { kind, details: [], changedBy: null, changedByActor: null }
}

function problemOf(status: number, body: unknown): Problem {
  const listed =
    typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined
  const details = Array.isArray(listed) ? listed.filter(isDetail) : []
  const said = (name: string) => details.find(({ field }) => field === name)?.message ?? null
  return {
    kind: kinds[status] ?? 'failed',
    details,
    changedBy: said('changedBy'),
    changedByActor: said('changedByActor'),
  }
}

function isDetail(value: unknown): value is Problem['details'][number] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    typeof value.field === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  )
}
