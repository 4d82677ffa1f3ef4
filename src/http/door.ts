import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { toEntry, sendEntry } from './entry'
import { plainErrorPage } from './errors/plainErrorPage'
import { splitLanguage } from './language'
import { htmlPage, jsonPage } from './page'
import type { Readiness } from './readiness'
import type { HeaderList } from './securityHeaders'

export type Door = {
  listener: RequestListener
  /** From now on requests go to `handler`. */
  open: (handler: RequestListener) => void
}

/**
 * What listens from the first moment: answers `/healthz` and `/readyz` always, and everything else
 * with 503 until the portal behind it is up.
 */
export function createDoor({
  readiness,
  headers,
}: {
  readiness: Readiness
  headers: HeaderList
}): Door {
  let inside: RequestListener | null = null
  const uncached = [...headers, 'Cache-Control', 'no-store']

  const send = (req: IncomingMessage, res: ServerResponse, status: number, value: object) => {
    const page = jsonPage(value, { status })
    sendEntry(req, res, toEntry({ page, headers: uncached, hasEtag: false }))
  }

  const report = async (req: IncomingMessage, res: ServerResponse) => {
    const { isReady, state, missing } = await readiness.report()
    send(req, res, isReady ? 200 : 503, { status: state, missing })
  }

  const comeBack = (req: IncomingMessage, res: ServerResponse) => {
    const { lang } = splitLanguage(req.url ?? '/')
    const requestId = randomUUID()
    const props = { status: 503, lang, requestId, retryAfter: 5, details: [] }
    const page = htmlPage(plainErrorPage(props), { status: 503, headers: { 'Retry-After': '5' } })
    sendEntry(req, res, toEntry({ page, headers: uncached, hasEtag: false }))
  }

  return {
    listener: (req, res) => {
      // Tells kept-alive connections to go elsewhere, so that stopping does not wait for them.
      if (readiness.state() === 'stopping') res.setHeader('Connection', 'close')
      if (req.url === '/healthz') send(req, res, 200, { status: 'alive' })
      else if (req.url === '/readyz') void report(req, res)
      else if (inside) inside(req, res)
      else comeBack(req, res)
    },
    open: (handler) => {
      inside = handler
    },
  }
}
