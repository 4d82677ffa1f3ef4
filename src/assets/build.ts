import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { compressBeside } from './compress'
import type { AssetManifest } from './manifest'
import { faviconSvg, socialPng } from './pictures'
import { writeHashed } from './writeHashed'

/** Phones that people without a home carry are old: these are the oldest that are drawn for. */
const cssTargets = ['chrome96', 'firefox94', 'safari15']
const scriptTarget = 'es2020'
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds everything a public page is drawn with into `outDir` (`dist/assets`): names hold a hash of
 * the content, but for `sw.js`, which is served at `/sw.js` and must keep its address.
 * Writes `manifest.json` and returns it.
 */
export async function buildAssets({ outDir }: { outDir: string }): Promise<AssetManifest> {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const [css, paper, referral, print, js] = await Promise.all([
    bundle({ entry: 'views/portal/styles/portal.css', outDir }),
    bundle({ entry: 'views/portal/styles/paper.css', outDir }),
    bundle({ entry: 'views/portal/styles/referral.css', outDir }),
    bundle({ entry: 'views/portal/styles/print.css', outDir }),
    bundle({ entry: 'views/portal/scripts/portal.ts', outDir }),
    bundle({ entry: 'views/portal/scripts/worker.ts', outDir, name: 'sw' }),
  ])
  const manifest: AssetManifest = {
    css: address(css.entry),
    paper: address(paper.entry),
    referral: address(referral.entry),
    print: address(print.entry),
    js: address(js.entry),
    font: address(css.font ?? ''),
    favicon: address(await writeHashed({ outDir, name: 'favicon.svg', content: faviconSvg })),
    social: address(await writeHashed({ outDir, name: 'social.png', content: await socialPng() })),
    sw: '/sw.js',
  }
  await compressBeside(outDir)
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function bundle({
  entry,
  outDir,
  name = '[name].[hash]',
}: {
  entry: string
  outDir: string
  name?: string
}): Promise<{ entry: string; font: string | null }> {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    outdir: outDir,
    entryNames: name,
    assetNames: '[name].[hash]',
    bundle: true,
    minify: true,
    legalComments: 'none',
    target: entry.endsWith('.css') ? cssTargets : scriptTarget,
    format: name === 'sw' ? 'iife' : 'esm',
    loader: { '.woff2': 'file' },
    // Fonts lie beside the style sheet; the address must hold wherever `outDir` is.
    publicPath: '/assets',
    metafile: true,
    logLevel: 'warning',
  })
  return { entry: outputOf(metafile, entry), font: fontIn(metafile) }
}

function outputOf({ outputs }: Metafile, entry: string): string {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entry)
  if (!found) throw new Error(`esbuild wrote nothing for ${entry}`)
  return basename(found[0])
}

function fontIn({ outputs }: Metafile): string | null {
  const found = Object.keys(outputs).find((file) => file.endsWith('.woff2'))
  return found ? basename(found) : null
}

function address(file: string): string {
  return `/assets/${file}`
}

const isMain = process.argv[1] === fileURLToPath(import.meta.url)
if (isMain) {
  const outDir = resolve(root, 'dist/assets')
  const manifest = await buildAssets({ outDir })
  const css = await readFile(join(outDir, basename(manifest.css)))
  console.log(`assets: ${relative(root, outDir)}, ${css.length} bytes of CSS`)
}
