import { z } from 'zod'
import { appError } from '../../errors'
import { parseQuery } from '../../http/query'
import { situations } from '../../routing/types'
import { readDuty, setDuty } from '../inbox/duty'
import { findByCode } from '../inbox/findByCode'
import { readCounts } from '../inbox/readCounts'
import { readInbox } from '../inbox/readInbox'
import { readReferral } from '../inbox/readReferral'
import { readWorkList } from '../inbox/readWorkList'
import { inboxGroups } from '../inbox/types'
import { answerJson, endpoint, idIn } from './endpoint'
import { readInput } from './readInput'
import { dutyForm } from './schemas'

const filterQuery = z.object({
  group: z.enum(inboxGroups).default('new'),
  situation: z.enum(situations).nullable().default(null),
  unit: z.uuid().nullable().default(null),
  sort: z.enum(['deadline', 'received']).default('deadline'),
  after: z.string().max(300).nullable().default(null),
})

/** The lists and what they lead to. A fixed part of an address goes before one that is an id. */
export const readingEndpoints = [
  endpoint('get', '/inbox', async ({ req, user, services }) => {
    const { value } = parseQuery(filterQuery, req.searchParams, { unknown: 'refuse' })
    return answerJson(await readInbox(services, { user, filter: value }))
  }),
  endpoint('get', '/inbox/counts', async ({ req, user, services }) => {
    const counts = await readCounts(services, { user })
    const etag = `"${counts.version}"`
    const isKnown = req.headers.get('if-none-match') === etag
    const headers = { ETag: etag, 'Cache-Control': 'no-store' }
    return isKnown ? new Response(null, { status: 304, headers }) : answerJson(counts, headers)
  }),
  endpoint('get', '/inbox/code/:code', async ({ req, user, services }) => {
    const id = await findByCode(services, { user, code: String(req.routeParams?.code) })
    if (id === null) throw appError({ code: 'not-found', message: 'no such code for this reader' })
    return answerJson({ id })
  }),
  endpoint('get', '/inbox/duty', async ({ user, services }) =>
    answerJson({ duty: await readDuty(services, { user }) }),
  ),
  endpoint('post', '/inbox/duty', async ({ req, user, services }) => {
    await setDuty(services, { user, ...(await readInput(req, dutyForm)) })
    return answerJson({ duty: await readDuty(services, { user }) })
  }),
  endpoint('get', '/inbox/:id', async ({ req, user, services }) =>
    answerJson(await readReferral(services, { user, id: idIn(req) })),
  ),
  endpoint('get', '/worklist', async ({ user, services }) =>
    answerJson(await readWorkList(services, { user })),
  ),
]
