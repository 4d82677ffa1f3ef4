import { connect } from 'node:net'
import type { Hostile } from './hostile'

export type Report = {
  sent: number
  byStatus: Record<string, number>
  /** What was answered with 5xx, not at all, or not refused though it had to be. */
  failures: string[]
  slowestMs: number
}

/** Sends requests as they are over sockets of their own, some at a time, and judges the answers. */
export async function attack({
  port,
  requests,
  atOnce = 8,
  hangMs = 10_000,
}: {
  port: number
  requests: Iterable<Hostile>
  atOnce?: number
  hangMs?: number
}): Promise<Report> {
  const report: Report = { sent: 0, byStatus: {}, failures: [], slowestMs: 0 }
  const queue = requests[Symbol.iterator]()
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const started = performance.now()
      const status = await send(port, next.value.bytes, hangMs)
      report.sent += 1
      report.byStatus[status] = (report.byStatus[status] ?? 0) + 1
      report.slowestMs = Math.max(report.slowestMs, Math.round(performance.now() - started))
      if (isFailure(next.value, status)) report.failures.push(`${status} ${next.value.what}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return report
}

export function* take<T>(from: Iterable<T>, count: number): Generator<T> {
  let taken = 0
  for (const item of from) {
    if (taken >= count) return
    taken += 1
    yield item
  }
}

type Status = `${number}` | 'closed' | 'hang'

function isFailure({ mustRefuse }: Hostile, status: Status): boolean {
  if (status === 'hang' || status === 'closed') return true
  const number = Number(status)
  return number >= 500 || (mustRefuse === true && number < 400)
}

function send(port: number, bytes: Buffer, hangMs: number): Promise<Status> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    const finish = (otherwise: Status) => {
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? []
      resolve(status === undefined ? otherwise : (status as Status))
      socket.destroy()
    }
    socket.setTimeout(hangMs, () => finish('hang'))
    socket.on('data', (chunk: Buffer) => {
      if (answer.length < 100) answer += chunk.toString('latin1')
    })
    socket.on('error', () => finish('closed'))
    socket.on('close', () => finish('closed'))
    socket.write(bytes)
  })
}
