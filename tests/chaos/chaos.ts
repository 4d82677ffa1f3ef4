import { setTimeout as pause } from 'node:timers/promises'
import { productionEnv, startBuiltPortal } from '../support/builtPortal'
import { makeTestDatabase } from '../support/testDatabase'
import { sendForms, sendOne, type Sending } from './client'
import { verify } from './verify'

/**
 * `npm run chaos`: 16 clients hand referrals to a real portal in production mode, which is killed
 * (SIGKILL) at random moments and started again; then every receipt that a client saw must be in the
 * database exactly once and whole. `-- --short` is the form for CI; `TEST_DATABASE=mongodb` the
 * other database.
 */
const isShort = process.argv.includes('--short')
const { rounds, receipts } = isShort
  ? { rounds: 4, receipts: 100 }
  : { rounds: 20, receipts: 5_000 }
const clients = 16
/**
 * MongoDB keeps what a killed process had begun for a minute (`transactionLifetimeLimitSeconds`), and
 * a form sent again in that time is answered that the portal is busy.
 */
const begunKeptMs = 65_000
/** With more than so many left open, the stand-in for MongoDB takes seconds for every statement. */
const mostLeftOpen = 64

const database = await makeTestDatabase()
const againAfterMs = database.kind === 'mongodb' ? begunKeptMs : 0
const env = { RATE_LIMIT: 'off', LOG_LEVEL: 'error' }
const start = () => startBuiltPortal({ database, env })
const sending: Sending = { seen: [], unanswered: [], cut: 0, waits: [] }
let leftOpen = 0
console.log(
  `${database.kind}: ${clients} clients, at least ${rounds} kills and ${receipts} receipts\n`,
)
console.log('round   lived ms   receipts   left unanswered by the kill')

for (let round = 1; round <= rounds || sending.seen.length < receipts; round += 1) {
  const isCrowded = againAfterMs > 0 && leftOpen >= mostLeftOpen
  if (isCrowded) await pause(againAfterMs)
  const portal = await start()
  const before = sending.seen.length
  const cutBefore = sending.cut
  let isKilled = false
  const isDone = () => isKilled
  const done = sendForms({ url: portal.url, clients, sending, isDone, againAfterMs })
  const lives = (isShort ? 500 : 1_500) + Math.random() * (isShort ? 2_000 : 6_000)
  await pause(lives)
  isKilled = true
  process.kill(portal.pid, 'SIGKILL')
  await portal.gone
  await done
  leftOpen = (isCrowded ? 0 : leftOpen) + sending.cut - cutBefore
  const columns = [
    round,
    Math.round(lives),
    sending.seen.length - before,
    sending.unanswered.length,
  ]
  console.log(
    columns.map((column, at) => String(column).padStart([5, 11, 11, 12][at] ?? 0)).join(''),
  )
}

// Whoever got no answer sends the form again, as they would.
const portal = await start()
if (sending.unanswered.length > 0) await pause(againAfterMs)
const patience = Date.now() + 120_000
while (sending.unanswered.length > 0 && Date.now() < patience) {
  for (const { form } of sending.unanswered.splice(0)) await sendOne(portal.url, form, sending)
  if (sending.unanswered.length > 0) await pause(2_000)
}
await portal.stop()

Object.assign(process.env, productionEnv(database), env)
const { openPayload } = await import('../../src/openPayload')
const payload = await openPayload()
const { problems, strayKeys } = await verify(payload, sending.seen)
await payload.destroy()
await database.remove()

const sorted = sending.waits.sort((a, b) => a - b)
const p99 = Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0)
console.log(`
receipts seen by clients    ${sending.seen.length}
not there, or not whole     ${problems.length}
keys without a row (swept)  ${strayKeys}
wait for a receipt, p99     ${p99} ms, the restarts not counted`)
for (const problem of new Set(problems)) console.error(problem)
process.exit(problems.length > 0 || sending.unanswered.length > 0 ? 1 : 0)
