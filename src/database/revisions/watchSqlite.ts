import type { Client } from '@libsql/client/sqlite3'
import type { Payload } from 'payload'
import { originOf, tellListeners } from './listeners'
import type { Watch } from './watch'

const everyMs = 250

/**
 * Rows are numbered in the order of their commits, for SQLite has one writer. A number that went
 * back means that the rows were renumbered or replaced.
 */
export async function watchSqlite(payload: Payload): Promise<Watch> {
  const origin = originOf(payload)
  let last = await newest(payload)
  let isStopped = false
  let turn: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout

  async function look(): Promise<void> {
    const { rows } = await clientOf(payload).execute({
      sql: 'SELECT rowid AS number, changed, origin FROM revisions WHERE rowid >= ? ORDER BY rowid',
      args: [last],
    })
    const fresh = rows.filter((row) => Number(row.number) > last)
    if (rows.length === 0 && last > 0) {
      last = await newest(payload)
      await tellListeners(payload, { collection: null })
      return
    }
    last = Number(rows.at(-1)?.number ?? last)
    for (const row of fresh) {
      if (row.origin !== origin) await tellListeners(payload, { collection: String(row.changed) })
    }
  }

  function schedule(): void {
    timer = setTimeout(() => {
      turn = look()
        .catch(logTo(payload))
        .then(() => {
          if (!isStopped) schedule()
        })
    }, everyMs)
    timer.unref()
  }

  schedule()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await turn
    },
  }
}

async function newest(payload: Payload): Promise<number> {
  const { rows } = await clientOf(payload).execute('SELECT max(rowid) AS number FROM revisions')
  return Number(rows[0]?.number ?? 0)
}

/** Read each time: a reload in development connects anew. */
function clientOf(payload: Payload): Client {
  return (payload.db as unknown as { client: Client }).client
}

function logTo(payload: Payload): (error: unknown) => void {
  return (error) => payload.logger.error({ err: error }, 'could not look for content changes')
}
