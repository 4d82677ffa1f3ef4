import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into a portal before anything else (`NODE_OPTIONS=--import=…`): how long its event loop
 * kept things waiting, since the last SIGWINCH, written to `DELAY_FILE` when it ends.
 */
const resolution = 5
const histogram = monitorEventLoopDelay({ resolution })
histogram.enable()
// A signal that ends nothing: the portal stops at most others.
process.on('SIGWINCH', () => histogram.reset())
process.on('exit', () => {
  const { DELAY_FILE } = process.env
  if (!DELAY_FILE) return
  // A timer that is on time is counted with the resolution itself.
  const p99 = histogram.percentile(99) / 1e6 - resolution
  writeFileSync(DELAY_FILE, JSON.stringify({ p99, max: histogram.max / 1e6 - resolution }))
})
