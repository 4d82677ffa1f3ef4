import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../../support/portal'

let portal: TestPayload
beforeAll(async () => {
  portal = await startTestPayload()
})
afterAll(() => portal?.stop())

const png = () =>
  sharp({ create: { width: 800, height: 400, channels: 3, background: '#14203a' } })
    .png()
    .toBuffer()
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')

function upload({ data, name, mimetype, alt = 'Et logo' }: Upload) {
  return portal.payload.create({
    collection: 'media',
    data: { alt } as never,
    file: { data, name, mimetype, size: data.length },
  })
}
type Upload = { data: Buffer; name: string; mimetype: string; alt?: string }

test('a picture is kept, made smaller, and told in words', async () => {
  const row = await upload({ data: await png(), name: 'logo.png', mimetype: 'image/png' })
  expect(row).toMatchObject({ mimeType: 'image/png', width: 800, alt: 'Et logo' })
  expect(row.sizes?.logo).toMatchObject({ width: 320, height: 160 })
})

test('without words for those who do not see it, it is refused', async () => {
  const data = await png()
  const attempt = upload({ data, name: 'uden.png', mimetype: 'image/png', alt: '' })
  await expect(attempt).rejects.toMatchObject({ status: 400 })
})

describe('what is not an allowed picture is refused, whatever it calls itself', () => {
  test.each<[string, Omit<Upload, 'alt'>]>([
    ['an SVG', { data: svg, name: 'a.svg', mimetype: 'image/svg+xml' }],
    ['an SVG that says PNG', { data: svg, name: 'b.png', mimetype: 'image/png' }],
    [
      'a page that says PNG',
      { data: Buffer.from('<!doctype html><p>x'), name: 'c.png', mimetype: 'image/png' },
    ],
    ['a PDF', { data: Buffer.from('%PDF-1.7\n'), name: 'd.pdf', mimetype: 'application/pdf' }],
    ['nothing', { data: Buffer.alloc(0), name: 'e.png', mimetype: 'image/png' }],
  ])('%s', async (_what, file) => {
    const before = await filesOnDisk()
    await expect(upload(file)).rejects.toThrow()
    expect(await filesOnDisk()).toEqual(before)
  })
})

test('a name cannot lead out of the folder', async () => {
  const row = await upload({
    data: await png(),
    name: '../../../ude.png',
    mimetype: 'image/png',
  })
  expect(row.filename).not.toContain('/')
  expect(await filesOnDisk()).toContain(row.filename)
})

async function filesOnDisk(): Promise<string[]> {
  return (await readdir(path.join(portal.database.directory, 'media')).catch(() => [])).sort()
}
