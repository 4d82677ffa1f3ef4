import { z } from 'zod'
import { appError } from '../../errors'
import type { Referral } from '../rows/types'
import type { Boxes } from './boxes'

/** Where a page ended: the value it is sorted by, and the id. */
export type Cursor = { key: number; id: string }

/** The cursor behind a referral, for the link to the next page. */
export function encodeCursor(last: Referral, { name, field }: Boxes): string {
  return Buffer.from(JSON.stringify([name, last[field] ?? 0, last.id])).toString('base64url')
}

/** @throws `invalid` when it is none of ours, or of another list */
export function readCursor(text: string | null, { name }: Boxes): Cursor | null {
  if (text === null) return null
  const read = shape.safeParse(parsed(text))
  if (!read.success || read.data[0] !== name) {
    const details = [{ field: 'after', message: 'is not where a page of this list ended' }]
    throw appError({ code: 'invalid', message: 'a cursor of no list', details })
  }
  const [, key, id] = read.data
  return { key, id }
}

const shape = z.tuple([z.string(), z.number(), z.uuid()])

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}
