import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../../../src/assets/build'
import { renderPage } from '../../../src/http/render'
import { langs } from '../../../views/portal/words'
import { examplePages } from '../../support/portal-examples/pages'
import { findingsIn } from './htmlValidity'

const budgetBytes = 14 * 1024
const outDir = await mkdtemp(join(tmpdir(), 'assets-'))
const assets = await buildAssets({ outDir })
const css = await readFile(join(outDir, basename(assets.css)))
afterAll(() => rm(outDir, { recursive: true }))

/** Every path a page may link to; what is not here would be a dead link. */
const knownPaths =
  /^(\/en)?(\/|\/kontakt(\/(kommuner|fagfolk|[a-z-]+(\/(print|plakat))?|fejl\/[\w-]+(\/tak)?))?|\/henvendelse(\/[\w-]+(\/(kvittering|ord|traek-tilbage|slet-kontakt))?)?|\/om(\/data)?|\/tilgaengelighed|\/privatliv)?$|^\/(kontakt|openapi)\.json$/

describe.each(langs)('pages in %s', (lang) => {
  const pages = Object.entries(examplePages(lang, assets)).map(
    ([name, page]) => [name, renderPage(page)] as const,
  )

  it.each(pages)('%s is valid HTML', async (_, html) => {
    expect(await findingsIn(html)).toEqual([])
  })

  it.each(pages)('%s begins with 112 and the way out, has one h1 and its language', (_, html) => {
    const body = html.slice(html.indexOf('<body'))
    expect(body.indexOf('tel:112')).toBeGreaterThan(0)
    expect(body.indexOf('tel:112')).toBeLessThan(body.indexOf('data-exit'))
    expect(body.indexOf('data-exit')).toBeLessThan(body.indexOf('<header'))
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toContain(`<html lang="${lang}"`)
  })

  it.each(pages)('%s has at most one lamp', (_, html) => {
    const lamps = html.match(/class="button amber[^"]*"[^>]*>/g) ?? []
    // The print button of a sheet is hidden until the script finds that it can print.
    expect(lamps.length).toBeLessThanOrEqual(1)
  })

  it.each(pages)('%s has no script or style of its own', (_, html) => {
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toMatch(/<script type="module" src="\/assets\/portal\.\w+\.js"><\/script>/)
    expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:|<style/)
  })

  it.each(pages)('%s links only to pages that exist, and tells others nothing', (_, html) => {
    for (const [tag, href = ''] of html.matchAll(
      /<(?:a|form)\b[^>]*?(?:href|action)="([^"]*)"[^>]*>/g,
    )) {
      if (/^https?:/.test(href)) expect(tag).toContain('rel="noreferrer"')
      else if (!/^(tel|sms|mailto):|^#/.test(href)) {
        expect(href.split(/[?#]/)[0]).toMatch(knownPaths)
      }
    }
  })

  it.each(pages)('%s points at ids that are there', (_, html) => {
    const ids = new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id))
    const targets = [
      ...html.matchAll(/(?:href="#|for="|aria-(?:describedby|labelledby)=")([^"]+)"/g),
    ]
    for (const [, target = ''] of targets) {
      for (const id of target.split(' ')) expect(ids).toContain(id)
    }
  })

  it.each(pages)('%s: HTML and CSS are at most 14 KB', (_, html) => {
    const size = brotliCompressSync(html).length + brotliCompressSync(css).length
    expect(size).toBeLessThanOrEqual(budgetBytes)
  })

  it.each(pages)('%s says that it is a trial, and is not indexed', (_, html) => {
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toMatch(/<p class="demo">/)
  })
})

it('names itself in both languages, without what was answered', () => {
  const page = examplePages('en', assets)['answer-street']
  if (!page) throw new Error('no such example')
  const html = renderPage(page)
  const address = 'https://portal.example/en/kontakt/esbjerg'
  expect(html).toContain(`<link rel="canonical" href="${address}"/>`)
  expect(html).toContain('hrefLang="da" href="https://portal.example/kontakt/esbjerg"')
})
