import { aboutKey, type KeyName } from '../../keys'
import { newDataKey, unwrapKey, wrapKey, type DataKey } from '../../privacy/seal'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'

type Keyring = Pick<ReferralServices, 'keys' | 'masters'>

/** The part of a referral's texts that is erased sooner than the others. */
export const contactPart = 'contact'
/** What a referral's first text key is called. */
export const firstTextPart = 'text'

/** The name a holder's keys lie under: with its number, for one that gets it back is another. */
export function holderName({ holder, holding }: Pick<Referral, 'holder' | 'holding'>): string {
  return `${holder}.${holding}`
}

/** Makes a data key for each part and keeps them; call it before the row that needs them is written. */
export async function makeKeys(
  { keys, masters }: Keyring,
  names: readonly KeyName[],
): Promise<Map<string, DataKey>> {
  const made = names.map((name) => ({ name, dataKey: newDataKey() }))
  await keys.putAll(
    made.map(({ name, dataKey }) => ({
      ...name,
      wrapped: wrapKey({ dataKey, masters, about: aboutKey(name) }),
    })),
  )
  return new Map(made.map(({ name, dataKey }) => [name.part, dataKey]))
}

/** The data key, or `null` when it is not (or no longer) there. */
export async function openKey({ keys, masters }: Keyring, name: KeyName): Promise<DataKey | null> {
  const wrapped = await keys.get(name)
  return wrapped === null ? null : unwrapKey({ wrapped, masters, about: aboutKey(name) })
}

/** Wraps what one holder can open for another as well; what the first cannot open stays shut. */
export async function wrapForHolder(
  ring: Keyring,
  {
    referral,
    parts,
    from,
    to,
  }: { referral: string; parts: readonly string[]; from: string; to: string },
): Promise<void> {
  const opened = await Promise.all(
    parts.map(async (part) => {
      const dataKey = await openKey(ring, { referral, part, holder: from })
      return dataKey && { dataKey, name: { referral, part, holder: to } }
    }),
  )
  const found = opened.filter((one) => one !== null)
  await ring.keys.putAll(
    found.map(({ dataKey, name }) => ({
      ...name,
      wrapped: wrapKey({ dataKey, masters: ring.masters, about: aboutKey(name) }),
    })),
  )
}
