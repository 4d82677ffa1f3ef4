import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { seal, unseal, type DataKey } from '../../privacy/seal'
import type { Instant } from '../../routing/types'
import type { NewText, SealedText } from './types'

/** Seals a text and adds its row. */
export async function addText(
  req: PayloadRequest,
  { referral, text, key, at }: { referral: string; text: NewText; key: DataKey; at: Instant },
): Promise<void> {
  const id = randomUUID()
  const { kind, part, author, content } = text
  const sealed = seal({ text: JSON.stringify(content), key, about: aboutText(id) })
  await req.payload.db.create({
    collection: 'referral-texts',
    data: { id, referral, kind, part, author, at, sealed },
    returning: false,
    req,
  })
}

/** What `addText` sealed. Throws when the seal was changed or belongs to another row. */
export function openText({ id, sealed }: SealedText, key: DataKey): unknown {
  return JSON.parse(unseal({ sealed, key, about: aboutText(id) }))
}

/** The rows, still sealed, the oldest first. */
export async function readSealed(req: PayloadRequest, referral: string): Promise<SealedText[]> {
  const { docs } = await req.payload.db.find<SealedText>({
    collection: 'referral-texts',
    where: { referral: { equals: referral } },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((row) => ({ ...row, author: row.author ?? null }))
}

/** Deletes the rows of a referral's texts: of one part, or all. Their keys are destroyed apart. */
export async function deleteTexts(
  req: PayloadRequest,
  { referral, part }: { referral: string; part?: string },
): Promise<void> {
  const ofPart = part === undefined ? [] : [{ part: { equals: part } }]
  const where = { and: [{ referral: { equals: referral } }, ...ofPart] }
  await req.payload.db.deleteMany({ collection: 'referral-texts', where, req })
}

function aboutText(id: string): readonly string[] {
  return ['referral-texts', id, 'sealed']
}
