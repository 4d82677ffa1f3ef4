import { mkdtempSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type CollectionConfig, type Field, type Payload } from 'payload'

export type TestPayload = { payload: Payload; token: string; stop: () => Promise<void> }

export const login = {
  email: 'sekretariat@faelles-indgang.example',
  password: 'Kun-i-denne-test-1',
}

/** A real Payload with every kind of field that the portal uses, on SQLite in a temporary folder. */
export async function startPayload({
  beforeThing = () => {},
}: {
  /** Runs in the hooks of each write to `things`; what it throws is the database's doing. */
  beforeThing?: () => void
} = {}): Promise<TestPayload> {
  const dir = mkdtempSync(join(tmpdir(), 'portal-api-'))
  const config = await buildConfig({
    secret: 'a secret of this test alone, long enough',
    db: sqliteAdapter({
      client: { url: `file:${join(dir, 'test.db')}` },
      idType: 'uuid',
      busyTimeout: 5000,
    }),
    collections: [users, things(beforeThing), places, media(dir), hidden],
    globals: [{ slug: 'settings', fields: [{ name: 'title', type: 'text' }] }],
    editor: lexicalEditor(),
    localization: { locales: ['da', 'en'], defaultLocale: 'da', fallback: true },
    graphQL: { disable: true },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  const payload = await getPayload({ config, key: dir })
  await payload.create({ collection: 'users', data: { ...login, name: 'Sekretariat' } })
  const { token } = await payload.login({ collection: 'users', data: login })
  const stop = async () => {
    await payload.destroy()
    rmSync(dir, { recursive: true })
  }
  return { payload, token: token ?? '', stop }
}

const id: Field = { name: 'id', type: 'text', required: true, defaultValue: () => randomUUID() }

const open = { read: () => true }

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [id, { name: 'name', type: 'text' }],
}

const hidden: CollectionConfig = { slug: 'revisions', endpoints: false, fields: [id] }

const places: CollectionConfig = {
  slug: 'organisations',
  access: open,
  fields: [id, { name: 'name', type: 'text' }],
}

function things(beforeThing: () => void): CollectionConfig {
  return {
    slug: 'things',
    access: open,
    hooks: { beforeChange: [({ data }) => (beforeThing(), data as unknown)] },
    versions: { drafts: true },
    fields: [
      id,
      { name: 'title', type: 'text', localized: true },
      { name: 'size', type: 'number' },
      { name: 'at', type: 'date' },
      { name: 'isOpen', type: 'checkbox' },
      { name: 'kind', type: 'select', options: ['a', 'b'] },
      { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
      { name: 'mail', type: 'email' },
      { name: 'tags', type: 'text', hasMany: true },
      { name: 'sizes', type: 'number', hasMany: true },
      { name: 'place', type: 'relationship', relationTo: 'organisations' },
      { name: 'places', type: 'relationship', relationTo: 'organisations', hasMany: true },
      { name: 'owner', type: 'relationship', relationTo: ['organisations', 'users'] },
      { name: 'logo', type: 'upload', relationTo: 'media' },
      { name: 'phones', type: 'array', fields: [{ name: 'number', type: 'text' }] },
      { name: 'address', type: 'group', fields: [{ name: 'town', type: 'text' }] },
      {
        name: 'parts',
        type: 'blocks',
        blocks: [{ slug: 'note', fields: [{ name: 'x', type: 'text' }] }],
      },
      { name: 'text', type: 'richText' },
      { name: 'extra', type: 'json' },
    ],
  }
}

function media(dir: string): CollectionConfig {
  return {
    slug: 'media',
    access: open,
    upload: { staticDir: join(dir, 'media'), mimeTypes: ['image/png'], pasteURL: false },
    fields: [id],
  }
}
