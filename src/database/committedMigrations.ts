import { migrations as mongodb } from './migrations/mongodb'
import { migrations as sqlite } from './migrations/sqlite'

/** The migrations that are committed, for each database; run at start. */
export const committedMigrations = { sqlite, mongodb }
