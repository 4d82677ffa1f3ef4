/** What a route answers. Bytes, ETag, compression and caching are the mount's business. */
export type Page = {
  status: number
  body: string | Uint8Array
  /** `Content-Type` with its charset. */
  type: string
  headers: Readonly<Record<string, string>>
  /** First moment (ms since 1970) at which this page can change by itself; `null` = never. */
  validUntil: number | null
  noindex: boolean
}

export type PageOptions = Partial<Pick<Page, 'status' | 'headers' | 'validUntil' | 'noindex'>>

/** A whole HTML document, as `renderPage` makes it. */
export function htmlPage(body: string, options: PageOptions = {}): Page {
  return page(body, 'text/html; charset=utf-8', options)
}

/** `type` lets a format with a name of its own (JSON-LD, OpenAPI) keep it. */
export function jsonPage(
  value: unknown,
  { type = 'application/json; charset=utf-8', ...options }: PageOptions & { type?: string } = {},
): Page {
  return page(JSON.stringify(value), type, options)
}

/** Plain text, XML, CSV, a script: whatever is text and named by `type`. */
export function textPage(
  body: string,
  { type = 'text/plain; charset=utf-8', ...options }: PageOptions & { type?: string } = {},
): Page {
  return page(body, type, options)
}

export function bytesPage(body: Uint8Array, { type, ...options }: PageOptions & { type: string }) {
  return page(body, type, options)
}

/** `to` is a path of the portal; 303 after a form and for a place that was found. */
export function redirectPage(to: string, status: 301 | 303 | 307 | 308 = 303): Page {
  return page('', 'text/plain; charset=utf-8', { status, headers: { Location: to } })
}

function page(body: string | Uint8Array, type: string, options: PageOptions): Page {
  return { status: 200, headers: {}, validUntil: null, noindex: false, ...options, body, type }
}
