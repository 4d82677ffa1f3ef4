import { loadReference } from '../../seed/reference/loadReference'
import { openOrStop } from './openOrStop'

/** `npm run seed`: municipalities and the national doors, which every portal needs. Repeatable. */
const payload = await openOrStop()
const written = await loadReference({ payload })
console.log(`${written} rows of reference data written; what was there is left as it was.`)
await payload.destroy()
process.exit(0)
