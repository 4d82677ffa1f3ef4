import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'

export type Row = {
  what: string
  measured: string
  budget: string
  /** `null`: reported, without a budget that can be broken. */
  isKept: boolean | null
  /** The figures themselves, for comparing runs. */
  figures: Record<string, number | null>
}

export type Report = { date: string; cpu: string; cores: number; node: string; rows: Row[] }

export function reportOf(rows: Row[]): Report {
  return {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    rows,
  }
}

/** A table in Markdown, so that the README can show it as it is. */
export function tableOf({ date, cpu, cores, node, rows }: Report): string {
  const cells = [
    ['what', 'measured', 'budget', ''],
    ['---', '---', '---', '---'],
    ...rows.map(({ what, measured, budget, isKept }) => [
      what,
      measured,
      budget,
      isKept === null ? '' : isKept ? 'kept' : 'BROKEN',
    ]),
  ]
  const lines = cells.map((row) => `| ${row.join(' | ')} |`)
  return [...lines, '', `${date.slice(0, 10)}, Node ${node}, ${cores} × ${cpu}`].join('\n')
}

export async function save(report: Report): Promise<void> {
  await mkdir('bench', { recursive: true })
  await writeFile('bench/latest.json', `${JSON.stringify(report, null, 2)}\n`)
}
