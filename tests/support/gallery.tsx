/**
 * Draws every public page from example data to static files, to be looked at in a browser:
 * `npx tsx tests/support/gallery.tsx [folder]`. Needs no server and no database.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildAssets } from '../../src/assets/build'
import { renderPage } from '../../src/http/render'
import { langs } from '../../views/portal/words'
import { examplePages } from './portal-examples/pages'

const given = process.argv[2]
const folder = given ? resolve(given) : await mkdtemp(join(tmpdir(), 'gallery-'))
const assets = await buildAssets({ outDir: join(folder, 'assets') })
const links: string[] = []
for (const lang of langs) {
  await mkdir(join(folder, lang), { recursive: true })
  for (const [name, page] of Object.entries(examplePages(lang, assets))) {
    await writeFile(join(folder, lang, `${name}.html`), renderPage(page))
    links.push(`<li><a href="/${lang}/${name}.html">${lang}: ${name}</a></li>`)
  }
}
await writeFile(
  join(folder, 'index.html'),
  `<!DOCTYPE html><meta charset="utf-8"><title>Pages</title><ul>${links.join('\n')}</ul>`,
)
console.log(folder)
