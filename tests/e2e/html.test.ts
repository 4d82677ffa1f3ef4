import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { findingsIn } from '../unit/views/htmlValidity'
import { inLanguage, publicPages, reportPath, type Lang } from './support/publicPages'
import { portalUrl } from './support/visitor'

const vnuJar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

type Document = { name: string; html: string }

const hasJava = spawnSync('java', ['-version']).status === 0
/** The validator of the W3C wants Java; the other one is always there, and knows fewer rules. */
const validator = hasJava ? 'vnu' : 'html-validate'

it(`every page is valid HTML, says ${validator}`, async () => {
  const documents = [...(await fetchAll('da')), ...(await fetchAll('en'))]
  expect(documents.length).toBeGreaterThan(80)
  expect(hasJava ? await askVnu(documents) : await askHtmlValidate(documents)).toEqual([])
})

it('a mistake is found', async () => {
  const documents = [{ name: 'wrong', html: '<!DOCTYPE html><html lang="da"><p><div id=a id=a>' }]
  const findings = hasJava ? await askVnu(documents) : await askHtmlValidate(documents)
  expect(findings.length).toBeGreaterThan(0)
})

/** As the server sends them; the form with errors is sent as a browser without script does. */
async function fetchAll(lang: Lang): Promise<Document[]> {
  const pages = publicPages.map(async ({ name, path, act }) => {
    const url = portalUrl + inLanguage(path, lang)
    const answer = act
      ? await sendWrong(url)
      : await fetch(url, { headers: { Accept: 'text/html' } })
    return { name: `${lang}, ${name}`, html: await answer.text() }
  })
  return Promise.all(pages)
}

function sendWrong(url: string): Promise<Response> {
  expect(url).toContain(reportPath)
  const body = new URLSearchParams({ tekst: 'x'.repeat(501) })
  return fetch(url, { method: 'POST', body, headers: { Origin: portalUrl, Accept: 'text/html' } })
}

/** One Java for all files: starting it takes longer than reading them. */
async function askVnu(documents: readonly Document[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'html-'))
  try {
    const files = documents.map((_, index) => path.join(folder, `${index}.html`))
    await Promise.all(files.map((file, index) => writeFile(file, documents[index]?.html ?? '')))
    const args = ['-jar', vnuJar, '--format', 'json', '--exit-zero-always', ...files]
    const { stderr, status } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e8 })
    if (status !== 0) throw new Error(`vnu ended with ${status}: ${stderr}`)
    const { messages } = JSON.parse(stderr) as { messages: VnuMessage[] }
    const findings = messages.filter(({ message }) => !message.startsWith(reactsWay))
    return findings.map(({ url, type, message, lastLine, lastColumn }) => {
      const name = documents[Number(path.basename(url, '.html'))]?.name
      return `${name}: ${type}: ${message} (${lastLine}:${lastColumn})`
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** React closes `<meta/>` and its like; no attribute of ours is without quotes. */
const reactsWay = 'Trailing slash on void elements'

type VnuMessage = {
  url: string
  type: string
  message: string
  lastLine: number
  lastColumn: number
}

async function askHtmlValidate(documents: readonly Document[]): Promise<string[]> {
  const findings = documents.map(async ({ name, html }) =>
    (await findingsIn(html)).map((finding) => `${name}: ${finding}`),
  )
  return (await Promise.all(findings)).flat()
}
