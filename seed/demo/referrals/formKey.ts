import { createHash } from 'node:crypto'
import type { DemoReferral } from './types'

/** The same for ever, so that a demo referral that is there is found, and its link holds. */
export function formKeyOf({ key }: Pick<DemoReferral, 'key'>): string {
  return createHash('sha256').update(`demo ${key}`).digest().subarray(0, 16).toString('base64url')
}
