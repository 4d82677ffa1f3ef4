import { readFileSync } from 'node:fs'

/** Processor seconds that a process has used, in the kernel too; `null` where it cannot be told. */
export function cpuSeconds(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`)
  // The name, in brackets, may hold spaces: the numbers are counted from behind it (proc(5)).
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticksPerSecond : null
}

/** Megabytes (10⁶) of memory that a process holds; `null` where it cannot be told. */
export function residentMegabytes(pid: number): number | null {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`) ?? '') ?? []
  return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1_000_000
}

/** The same on every Linux that Node runs on. */
const ticksPerSecond = 100

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
