import { isMongodb, isSqliteInUse } from '../database'
import { requireEnv } from '../env'
import { openOrStop } from './openOrStop'
import { stopWith } from './stopWith'

/** `npm run migrate`: brings the database to the committed migrations. Production does so at start. */
const { databaseUrl } = requireEnv()
if (!isMongodb(databaseUrl) && isSqliteInUse(databaseUrl)) {
  stopWith('A portal is using this database. Stop it first.')
}
const payload = await openOrStop()
console.log('The database is up to date.')
await payload.destroy()
process.exit(0)
