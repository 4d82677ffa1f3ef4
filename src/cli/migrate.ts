import { isMongodb, isSqliteInUse } from '../database'
import { requireEnv } from '../env'
import { openPayload } from '../openPayload'
import { stopWith } from './stopWith'

/** `npm run migrate`: brings the database to the committed migrations. Production does so at start. */
const { databaseUrl } = requireEnv()
if (!isMongodb(databaseUrl) && isSqliteInUse(databaseUrl)) {
  stopWith('A portal is using this database. Stop it first.')
}
const payload = await openPayload()
console.log('The database is up to date.')
await payload.destroy()
process.exit(0)
