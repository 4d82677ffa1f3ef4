import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { clockFile, readAhead } from '../clock'
import { requireEnv } from '../env'
import { stopWith } from './stopWith'

/**
 * `npm run demo:time -- +3d`: moves the clock of a running demo forward (`d`, `h`, `m`), so that
 * deadlines, escalation, reminders and erasing can be watched. Without anything it says how far it
 * is ahead; `reset` sets it back to the machine's.
 *
 * Only forward: what was done by a later clock cannot be undone.
 */
const { dataDir } = requireEnv()
const [asked] = process.argv.slice(2)
const before = readAhead(dataDir)
const aheadMs = asked === undefined ? before : asked === 'reset' ? 0 : before + read(asked)

if (aheadMs !== before) {
  mkdirSync(dataDir, { recursive: true })
  const file = clockFile(dataDir)
  // Written whole or not at all: the portal reads it twice a second.
  writeFileSync(`${file}.new`, JSON.stringify({ aheadMs }))
  renameSync(`${file}.new`, file)
}
const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Copenhagen',
}).format(Date.now() + aheadMs)
console.log(`The demo's clock is ${hours(aheadMs)} ahead: ${time} in Denmark.`)

function read(text: string): number {
  const { amount, unit } = /^\+?(?<amount>\d{1,4})(?<unit>[dhm])$/.exec(text)?.groups ?? {}
  const minutes = unit === 'd' ? 24 * 60 : unit === 'h' ? 60 : 1
  if (amount === undefined) return stopWith('Use: npm run demo:time -- +3d (or +5h, +30m, reset)')
  return Number(amount) * minutes * 60_000
}

function hours(ms: number): string {
  const whole = Math.floor(ms / 3_600_000)
  const minutes = Math.round((ms % 3_600_000) / 60_000)
  return `${Math.floor(whole / 24)} days ${whole % 24} hours ${minutes} minutes`
}
