import { resolve } from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { isMongodb } from './isMongodb'
import { mongodbDatabase, type MongodbOptions } from './mongodb/adapter'
import type { Limits } from './sqlite/client'
import { sqliteDatabase, type SqliteOptions } from './sqlite/adapter'

export type DatabaseOptions = {
  /** `file:./data/portal.db`, or `mongodb://…?replicaSet=…`. */
  url: string
  /** Development and tests: make the tables from the collections, without migrations. */
  push?: boolean
  /** Run at start in production. */
  prodMigrations?: {
    sqlite?: SqliteOptions['prodMigrations']
    mongodb?: MongodbOptions['prodMigrations']
  }
  /** Where new migrations are written: a folder with one for each database in it. */
  migrationsRoot?: string
  /** SQLite: how long one waits to write. */
  limits?: Limits
}

/**
 * The database that the address names. Nothing is opened here: the configuration is read twice in
 * one process, and only the Payload that is made first connects.
 */
export function databaseAdapter({
  url,
  push = false,
  prodMigrations = {},
  migrationsRoot = 'src/database/migrations',
  limits,
}: DatabaseOptions): DatabaseAdapterObj {
  if (isMongodb(url)) {
    return mongodbDatabase({
      url,
      prodMigrations: prodMigrations.mongodb,
      migrationDir: resolve(migrationsRoot, 'mongodb'),
    })
  }
  return sqliteDatabase({
    url,
    push,
    prodMigrations: prodMigrations.sqlite,
    migrationDir: resolve(migrationsRoot, 'sqlite'),
    limits,
  })
}
