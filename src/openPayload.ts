import { getPayload, type Payload } from 'payload'
import config from '../payload.config'

/**
 * The process's one Payload, its database migrated. In production Payload migrates while it
 * connects; elsewhere it would guess the schema instead, so the same migrations are run here.
 */
export async function openPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  if (process.env.NODE_ENV !== 'production') {
    const { prodMigrations } = payload.db as { prodMigrations?: Migrations }
    await payload.db.migrate({ migrations: prodMigrations })
  }
  return payload
}

type Migrations = NonNullable<Parameters<Payload['db']['migrate']>[0]>['migrations']
