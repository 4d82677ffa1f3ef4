import { createLocalReq } from 'payload'
import type { DataKey } from '../../privacy/seal'
import type { Instant } from '../../routing/types'
import { openText, readSealed } from '../rows/texts'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { ReportText, SenderContact } from '../types'
import { openKey } from './keyring'

/** A text as its reader sees it. */
export type OpenText = { at: Instant; author: string | null } & (
  | { kind: 'report'; content: ReportText }
  | { kind: 'word' | 'note'; content: { text: string } }
  | { kind: 'contact'; content: SenderContact }
)

/**
 * Opens the texts of a referral with the keys that lie under the given holders' names; what none of
 * them opens (erased, or another unit's own) is left out. For `readTexts`, which asks who may.
 */
export async function openTexts(
  services: Pick<ReferralServices, 'payload' | 'keys' | 'masters'>,
  { referral, names }: { referral: Pick<Referral, 'id'>; names: readonly string[] },
): Promise<OpenText[]> {
  const rows = await readSealed(await createLocalReq({}, services.payload), referral.id)
  const keys = new Map<string, DataKey>()
  for (const part of new Set(rows.map((row) => row.part))) {
    for (const holder of names) {
      const key = await openKey(services, { referral: referral.id, part, holder })
      if (key) keys.set(part, key)
    }
  }
  return rows.flatMap((row) => {
    const key = keys.get(row.part)
    if (!key) return []
    const { kind, at, author } = row
    return [{ kind, at, author, content: openText(row, key) } as OpenText]
  })
}
