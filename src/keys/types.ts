/** Which key: of which referral, for which part of its texts, wrapped for which holder. */
export type KeyName = { referral: string; part: string; holder: string }

/**
 * Where wrapped data keys lie: apart from the data and its backups, so that destroying a key makes
 * a text unreadable in every copy of the data there is.
 */
export type KeyStore = {
  /** Keeps a wrapped key, in place of an older one of the same name; it is on the disk when done. */
  put: (name: KeyName, wrapped: string) => Promise<void>
  /** The wrapped key, or `null` when there is none (any more). */
  get: (name: KeyName) => Promise<string | null>
  /** Destroys what is wrapped for other holders of the referral than this one. */
  keepOnly: (of: Pick<KeyName, 'referral' | 'holder'>) => Promise<void>
  /** Destroys the keys of a referral, or of one part of its texts, whoever holds it. */
  destroy: (of: Pick<KeyName, 'referral'> & { part?: string }) => Promise<void>
  close: () => Promise<void>
}
