import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clockFile, readAhead, startDemoClock } from '../../src/clock'

const hourMs = 3_600_000
let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'clock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const write = (text: string) => writeFileSync(clockFile(dataDir), text)

it('is the machine’s until somebody moves it', () => {
  const clock = startDemoClock({ dataDir, moved: () => undefined })
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(hourMs)
  clock.stop()
})

it('is as far ahead as the file says, from its start on', () => {
  write(JSON.stringify({ aheadMs: 72 * hourMs }))
  const clock = startDemoClock({ dataDir, moved: () => undefined })
  expect(Math.round((clock.now() - Date.now()) / hourMs)).toBe(72)
  clock.stop()
})

it('moves while it runs, and says so once', async () => {
  const moved = vi.fn()
  const clock = startDemoClock({ dataDir, moved })
  write(JSON.stringify({ aheadMs: 5 * hourMs }))
  await vi.waitFor(() => expect(moved).toHaveBeenCalledTimes(1), { timeout: 10_000 })
  expect(Math.round((clock.now() - Date.now()) / hourMs)).toBe(5)
  clock.stop()
})

it.each(['', '{', '{"aheadMs":"x"}', '{"aheadMs":null}', '[]'])(
  'takes a file that is none of ours for nothing: %j',
  (text) => {
    write(text)
    expect(readAhead(dataDir)).toBe(0)
  },
)
