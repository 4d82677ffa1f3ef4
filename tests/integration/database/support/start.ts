import { randomUUID } from 'node:crypto'
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { databaseAdapter, type DatabaseOptions } from '../../../../src/database'
import { testCollections } from './collections'

/** The test collections are in no generated types. */
type AnyDoc = Record<string, unknown> & { id: string }
type Call = {
  collection: string
  data?: Record<string, unknown>
  id?: string
  where?: Record<string, unknown>
  locale?: string
  draft?: boolean
  depth?: number
  limit?: number
  sort?: string
  req?: PayloadRequest
}
export type TestPayload = Omit<Payload, 'create' | 'update' | 'delete' | 'find' | 'findByID'> & {
  create: (call: Call) => Promise<AnyDoc>
  update: (call: Call) => Promise<AnyDoc>
  delete: (call: Call) => Promise<AnyDoc>
  find: (call: Call) => Promise<{ docs: AnyDoc[]; totalDocs: number }>
  findByID: (call: Call) => Promise<AnyDoc>
}

/** A Payload of its own, as another process would have one. */
export async function startPayload({
  url,
  db,
  collections = testCollections(),
  ...options
}: Partial<DatabaseOptions> & {
  url: string
  db?: DatabaseAdapterObj
  collections?: CollectionConfig[]
}): Promise<TestPayload> {
  const config = buildConfig({
    secret: 'only for tests',
    collections,
    db: db ?? databaseAdapter({ url, push: true, ...options }),
    localization: { locales: ['da', 'en'], defaultLocale: 'da', fallback: true },
    graphQL: { disable: true },
    telemetry: false,
    logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: randomUUID() })
  return payload as unknown as TestPayload
}

export function asPayload(payload: TestPayload): Payload {
  return payload as unknown as Payload
}
