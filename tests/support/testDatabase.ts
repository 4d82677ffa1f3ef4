import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { startMongo } from '../mongodb-server'

export type TestDatabase = {
  kind: 'sqlite' | 'mongodb'
  url: string
  /** A folder of its own for uploads, outbox and keys. */
  directory: string
  remove: () => Promise<void>
}

/** An empty database of the kind that `TEST_DATABASE` names (`sqlite` unless told). */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const directory = await mkdtemp(path.join(tmpdir(), 'faelles-indgang-'))
  const removeDirectory = () => rm(directory, { recursive: true, force: true })
  if (process.env.TEST_DATABASE !== 'mongodb') {
    const url = `file:${path.join(directory, 'portal.db')}`
    return { kind: 'sqlite', url, directory, remove: removeDirectory }
  }
  const server = await startMongo()
  const name = `test-${randomUUID()}`
  return {
    kind: 'mongodb',
    url: server.url.replace('/?', `/${name}?`),
    directory,
    remove: async () => {
      await dropDatabases(server.url, name)
      await server.stop()
      await removeDirectory()
    },
  }
}

/** The one with the name, and those that a test put beside it. */
async function dropDatabases(url: string, name: string): Promise<void> {
  const client = new MongoClient(url)
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
  const own = databases.filter((database) => database.name.startsWith(name))
  for (const database of own) await client.db(database.name).dropDatabase()
  await client.close()
}
