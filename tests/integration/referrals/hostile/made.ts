import type { Chooser } from '../../http/random'
import type { Fields } from '../citizen/writer'

/** A submission as bytes, and whether anything but a refusal (or a receipt) is a mistake. */
export type HostileForm = {
  what: string
  bytes: Buffer
  expected: 'refused' | 'accepted' | 'either'
}

export type Target = {
  /** A form that would be accepted as it is, but for its key. */
  complete: Fields
  /** Ids of services that are there and do not receive in writing. */
  silentUnits: readonly string[]
  /** The page before sending is on: proofs, tickets and codes are forged as well. */
  isGuarded?: boolean
}

export type Pair = [name: string, value: string]

/** One submission, before it is written as bytes. */
export type Made = {
  expected: HostileForm['expected']
  pairs?: Pair[]
  /** Instead of pairs, as it stands. */
  body?: string | Buffer
  type?: string
  headers?: string[]
  path?: string
}

/** Kinds of submissions, by what is wrong with them. */
export type Kinds = Record<string, (random: Chooser, target: Target) => Made>

export const formType = 'application/x-www-form-urlencoded'

/** What somebody types. */
export const typed = ['hvor', 'hvornaar', 'hvad', 'plejer', 'hjaelper', 'mail', 'telefon']

/** A form that would be accepted, with a key of its own. */
export function good(random: Chooser, { complete }: Target): Pair[] {
  const noegle = Array.from({ length: 22 }, () => random.pick([...keySigns])).join('')
  const { mail = '', telefon = '', ...rest } = complete
  const contact = random.isChance(0.5) ? { mail, telefon } : { mail: '', telefon: '' }
  return Object.entries({ ...rest, ...contact, noegle })
}

const keySigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function set(pairs: readonly Pair[], name: string, value: string): Pair[] {
  return [...pairs.filter(([other]) => other !== name), [name, value]]
}

export function encoded(pairs: readonly Pair[]): string {
  return new URLSearchParams([...pairs]).toString()
}
