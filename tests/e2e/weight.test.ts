import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { publicPages } from './support/publicPages'
import { portalUrl } from './support/visitor'

const kilobyte = 1024
/** What fits in the first round trips of a new connection. */
const firstView = 14 * kilobyte

describe('what a page weighs on the wire', () => {
  it.each(['/', '/kontakt', '/kontakt/esbjerg', '/en', '/en/kontakt', '/en/kontakt/esbjerg'])(
    'HTML and CSS of %s',
    async (path) => {
      const html = await receive(path, 'br')
      const [style = 'none'] = addressesIn(
        await textOf(path),
        /<link rel="stylesheet" href="([^"]+)"/g,
      )
      const css = await receive(style, 'br')
      expect([html.encoding, css.encoding]).toEqual(['br', 'br'])
      expect(html.bytes.length + css.bytes.length).toBeLessThanOrEqual(firstView)
    },
  )

  it('all scripts together: 10 KB with gzip; the worker: 2 KB without', async () => {
    const pages = await Promise.all(publicPages.map(({ path }) => textOf(path)))
    const scripts = new Set(
      pages.flatMap((html) => addressesIn(html, /<script[^>]* src="([^"]+)"/g)),
    )
    expect(scripts.size).toBeGreaterThan(0)
    const sent = await Promise.all([...scripts, '/sw.js'].map((path) => receive(path, 'gzip')))
    expect(sent.map(({ encoding }) => encoding)).toEqual(sent.map(() => 'gzip'))
    const total = sent.reduce((sum, { bytes }) => sum + bytes.length, 0)
    expect(total).toBeLessThanOrEqual(10 * kilobyte)
    const worker = sent.at(-1)?.bytes ?? Buffer.alloc(0)
    expect(gunzipSync(worker).length).toBeLessThanOrEqual(2 * kilobyte)
  })

  it('no script stands in a page', async () => {
    const pages = await Promise.all(publicPages.map(({ path }) => textOf(path)))
    for (const html of pages) expect(html).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+="|<style/)
  })
})

async function textOf(path: string): Promise<string> {
  return (await fetch(portalUrl + path, { headers: { Accept: 'text/html' } })).text()
}

function addressesIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) => address)
}

/** The bytes as they come, which `fetch` would have unpacked. */
function receive(path: string, encoding: 'br' | 'gzip') {
  return new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding }
    get(portalUrl + path, { headers }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      resolve({ encoding: answer.headers['content-encoding'], bytes: Buffer.concat(chunks) })
    }).on('error', reject)
  })
}
