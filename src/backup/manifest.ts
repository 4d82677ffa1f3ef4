import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { appError } from '../errors'

/** Counted up when an older portal could not restore what a newer one wrote. */
const formatVersion = 1
const fileName = 'manifest.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

/** Only what a backup is made of, so that restoring can never write anywhere else. */
const ownFile = z
  .string()
  .regex(/^(portal\.db|keys\.jsonl|(rows|media)\/[^\0\\]+)$/)
  .refine((name) => name.split('/').every((part) => part !== '' && part !== '.' && part !== '..'))

const manifestSchema = z.object({
  format: z.literal(formatVersion),
  contents: z.enum(['data', 'keys']),
  database: z.enum(['sqlite', 'mongodb']),
  /** The moment whose state it holds. */
  moment: z.iso.datetime(),
  /** The last migration that the database had; `null` before the first, and for keys. */
  schema: z.string().nullable(),
  /** By table or collection. */
  tables: z.record(z.string(), z.object({ rows: count, sha256 })),
  files: z.record(ownFile, z.object({ bytes: count, sha256 })),
})

/** What a backup says of itself; written last, so that a folder that has one is whole. */
export type Manifest = z.infer<typeof manifestSchema>
/** How many rows, and the SHA-256 of their canonical lines in canonical order. */
export type TableSummary = Manifest['tables'][string]
export type Tables = Manifest['tables']
export type FileSummary = Manifest['files'][string]

export async function writeManifest(
  folder: string,
  manifest: Omit<Manifest, 'format'>,
): Promise<void> {
  const text = `${JSON.stringify({ format: formatVersion, ...manifest }, null, 2)}\n`
  await writeFile(path.join(folder, fileName), text, { flag: 'wx', mode: 0o600, flush: true })
}

/**
 * The manifest of a backup folder.
 *
 * @throws one line, when there is none, it was made by a newer portal, or is of the other sort
 */
export async function readManifest({
  folder,
  contents,
}: {
  folder: string
  contents: Manifest['contents']
}): Promise<Manifest> {
  const read = await readJson(folder)
  const format = z.object({ format: z.number() }).safeParse(read).data?.format
  if (format !== undefined && format > formatVersion) {
    throw refuse(
      `${folder} was made by a newer portal (format ${format}); restore it with that one.`,
    )
  }
  const manifest = manifestSchema.safeParse(read)
  if (!manifest.success) throw refuse(`${folder}: its ${fileName} is damaged.`)
  if (manifest.data.contents !== contents) {
    throw refuse(`${folder} is a backup of ${manifest.data.contents}, not of ${contents}.`)
  }
  return manifest.data
}

async function readJson(folder: string): Promise<unknown> {
  const text = await readFile(path.join(folder, fileName), 'utf8').catch(() => {
    throw refuse(`${folder} is no finished backup: it has no ${fileName}.`)
  })
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(message: string) {
  return appError({ code: 'invalid', message })
}
