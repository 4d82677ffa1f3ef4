import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../../../src/assets/build'
import { readManifest, type AssetManifest } from '../../../src/assets/manifest'

const scriptBudgetBytes = 10 * 1024
const workerBudgetBytes = 2 * 1024

describe('the build of what pages are drawn with', () => {
  let outDir = ''
  let manifest: AssetManifest

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'assets-'))
    manifest = await buildAssets({ outDir })
  })
  afterAll(() => rm(outDir, { recursive: true }))

  const file = (address: string) => readFile(join(outDir, basename(address)))

  it('writes every file that its manifest names', () => {
    expect(readManifest(outDir)).toEqual(manifest)
    for (const address of Object.values(manifest)) {
      expect(existsSync(join(outDir, basename(address))), address).toBe(true)
    }
  })

  it('names files after their content, so that they may be kept for ever', async () => {
    const again = await mkdtemp(join(tmpdir(), 'assets-'))
    expect(await buildAssets({ outDir: again })).toEqual(manifest)
    await rm(again, { recursive: true })
  })

  it('keeps all scripts within 10 KB, and the worker within 2 KB', async () => {
    const worker = await file(manifest.sw)
    const size = gzipSync(await file(manifest.js)).length + gzipSync(worker).length
    expect(size).toBeLessThanOrEqual(scriptBudgetBytes)
    expect(worker.length).toBeLessThanOrEqual(workerBudgetBytes)
  })

  it('finds the font where the style sheet says, and asks nobody else for anything', async () => {
    const css = String(await file(manifest.css))
    expect(css).toContain(`url("${manifest.font}")`)
    expect(css).not.toMatch(/url\("?https?:|@import/)
    expect(String(await file(manifest.js))).not.toContain('http')
  })

  it('lays the compressed bytes beside each text file', async () => {
    const names = await readdir(outDir)
    for (const name of names.filter((name) => /\.(css|js|svg)$/.test(name))) {
      const compressed = await readFile(join(outDir, `${name}.br`))
      expect(brotliDecompressSync(compressed)).toEqual(await readFile(join(outDir, name)))
      expect(names).toContain(`${name}.gz`)
    }
  })
})
