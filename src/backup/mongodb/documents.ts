import { BSON, type ClientSession, type Collection, type Db, type Document } from 'mongodb'
import { createRowDigest, noRows } from '../lines'
import type { Tables } from '../manifest'

const { EJSON } = BSON

/** The collections of a database, without views and those the server keeps for itself. */
export async function collectionsOf(db: Db): Promise<string[]> {
  const all = await db.listCollections({}, { nameOnly: true }).toArray()
  return all
    .filter(({ name, type }) => type === 'collection' && !name.startsWith('system.'))
    .map(({ name }) => name)
    .sort()
}

/**
 * The documents of a collection as lines of canonical Extended JSON (every number with its type),
 * in the order of their ids.
 */
export async function* linesOf(
  collection: Collection,
  { session }: { session?: ClientSession } = {},
): AsyncGenerator<string> {
  const asStored = { promoteValues: false, bsonRegExp: true }
  const documents = collection.find({}, { session, ...asStored }).sort({ _id: 1 })
  for await (const document of documents) yield EJSON.stringify(document, { relaxed: false })
}

export function documentOf(line: string): Document {
  return EJSON.parse(line, { relaxed: false }) as Document
}

/** What stands in each collection that has a document. */
export async function summariseMongodb(db: Db): Promise<Tables> {
  const tables: Tables = {}
  for (const name of await collectionsOf(db)) {
    const digest = createRowDigest()
    for await (const line of linesOf(db.collection(name))) digest.add(line)
    const summary = digest.summary()
    if (summary.sha256 !== noRows.sha256) tables[name] = summary
  }
  return tables
}

/** Where the documents of a collection lie in a backup. */
export function fileOf(collection: string): string {
  return `rows/${encodeURIComponent(collection)}.jsonl`
}
