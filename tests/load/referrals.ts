import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { sendForms, type Sending } from '../chaos/client'
import { startBuiltPortal } from '../support/builtPortal'
import { makeTestDatabase } from '../support/testDatabase'

export type ReferralsMeasured = {
  perSecond: number
  /** Milliseconds from a form to its receipt. */
  p50: number
  p99: number
  /** Milliseconds that the event loop kept things waiting, the 99th percentile. */
  delayP99: number
}

const clients = 16
const seconds = 15

/** Referrals handed over by 16 clients at once, over HTTP, on a portal of their own. */
export async function measureReferrals(): Promise<ReferralsMeasured> {
  const database = await makeTestDatabase()
  const delayFile = path.join(database.directory, 'delay.json')
  const preload = pathToFileURL(path.resolve('tests/load/eventLoopDelay.mjs')).href
  const portal = await startBuiltPortal({
    database,
    env: { RATE_LIMIT: 'off', NODE_OPTIONS: `--import=${preload}`, DELAY_FILE: delayFile },
  })
  // What is compiled and read once is not what is sustained.
  await send(portal.url, 3)
  process.kill(portal.pid, 'SIGWINCH')
  const { seen, waits } = await send(portal.url, seconds)
  await portal.stop()
  const { p99 } = JSON.parse(await readFile(delayFile, 'utf8')) as { p99: number }
  await database.remove()
  const sorted = waits.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { perSecond: seen.length / seconds, p50: at(0.5), p99: at(0.99), delayP99: p99 }
}

async function send(url: string, lasting: number): Promise<Sending> {
  const sending: Sending = { seen: [], unanswered: [], cut: 0, waits: [] }
  let isDone = false
  const done = sendForms({ url, clients, sending, isDone: () => isDone })
  await pause(lasting * 1000)
  isDone = true
  await done
  if (sending.unanswered.length > 0) throw new Error('a form got no answer')
  return sending
}
