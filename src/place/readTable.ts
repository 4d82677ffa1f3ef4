import { readFileSync } from 'node:fs'

/**
 * Reads one of our own CSV files: UTF-8, a header, no quoting.
 * Throws with file and line when the header or the number of columns is not as expected, so that
 * a damaged file stops the start instead of sending people to the wrong municipality.
 */
export const readTable = <Column extends string>({
  file,
  columns,
}: {
  file: string
  columns: readonly Column[]
}): Record<Column, string>[] => {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  if (header !== columns.join(',')) {
    throw new Error(`${file}: the first line must be "${columns.join(',')}"`)
  }
  return lines.map((line, index) => {
    const values = line.split(',')
    if (values.length !== columns.length || values.includes('')) {
      throw new Error(`${file}:${index + 2}: expected ${columns.length} filled columns: "${line}"`)
    }
    return Object.fromEntries(columns.map((column, at) => [column, values[at]])) as Record<
      Column,
      string
    >
  })
}
