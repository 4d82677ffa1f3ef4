import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TableSummary } from './manifest'

/** Counts and digests the rows of a table, each as its canonical line. */
export function createRowDigest(): { add: (line: string) => void; summary: () => TableSummary } {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add: (line) => {
      hash.update(line).update('\n')
      rows += 1
    },
    summary: () => ({ rows, sha256: hash.digest('hex') }),
  }
}

/** What a table without rows looks like. */
export const noRows: TableSummary = createRowDigest().summary()

/** Writes lines to a new file, for its owner alone. */
export async function writeLines({
  file,
  lines,
}: {
  file: string
  lines: Iterable<string> | AsyncIterable<string>
}): Promise<TableSummary> {
  const digest = createRowDigest()
  async function* digested() {
    for await (const line of lines) {
      digest.add(line)
      yield `${line}\n`
    }
  }
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(Readable.from(digested()), target)
  return digest.summary()
}

/** Not by Node's `readline`: it also ends a line at U+2028, which may stand in a text. */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
