import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { contactRoutes } from '../../../src/contact/routes'
import { namesSecret } from '../../../src/http/route'
import type { PortalContext } from '../../../src/portal/context'
import { portalRoutes } from '../../../src/portal/routes'
import { referralRoutes } from '../../../src/referrals/routes'

// Rows are only looked at, none is called: what they would read need not be there.
const assetsDir = mkdtempSync(join(tmpdir(), 'routes-'))
writeFileSync(join(assetsDir, 'sw.js'), '')
afterAll(() => rmSync(assetsDir, { recursive: true }))
const context = { assetsDir, assets: {} } as PortalContext
const table = [...portalRoutes(context), ...contactRoutes(context), ...referralRoutes(context)]

it('keeps no page that answers its reader', () => {
  expect(table.length).toBeGreaterThan(10)
  const kept = table.filter(({ cache }) => cache)
  expect(kept.length).toBeGreaterThan(0)
  const formPaths = table.filter(({ method }) => method === 'post').map(({ path }) => path)
  for (const { method, path } of kept) {
    expect([method, path]).toEqual(['get', path])
    expect([namesSecret(path), path]).toEqual([false, path])
    // A page with a form may carry what was typed or a key: it is made for its reader.
    expect(formPaths).not.toContain(path)
  }
})

it('names each path once for a method, in Danish and without a language', () => {
  const rows = table.map(({ method, path }) => `${method} ${path}`)
  expect(new Set(rows).size).toBe(rows.length)
  for (const { path } of table) expect(path).toMatch(/^\/(?!en(\/|$))/)
})

it('keeps nothing of a written referral, and takes its secret only in a path', () => {
  const rows = table.filter(({ path }) => path.startsWith('/henvendelse'))
  expect(rows.length).toBeGreaterThan(5)
  for (const { cache, path, query } of rows) {
    expect([path, cache]).toEqual([path, false])
    // What was chosen or typed travels in forms: an address says no more than what was just done.
    expect(Object.keys(query.shape).filter((name) => name !== 'tak')).toEqual([])
  }
})
