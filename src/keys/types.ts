/**
 * Which key: of which referral, for which part of its texts, wrapped for which holder. A holder that
 * gets a referral back is another holder then (`unit.2`), so that destroying what was wrapped for it
 * before can never hit what is wrapped for it now.
 */
export type KeyName = { referral: string; part: string; holder: string }

/** A wrapped key as it lies there. `putAt` is a moment in milliseconds since 1970. */
export type KeyRow = KeyName & { wrapped: string; putAt: number }

/**
 * Where wrapped data keys lie: apart from the data and its backups, so that destroying a key makes
 * a text unreadable in every copy of the data there is.
 */
export type KeyStore = {
  /** Keeps a wrapped key, in place of an older one of the same name; it is on the disk when done. */
  put: (name: KeyName, wrapped: string) => Promise<void>
  /** The same for several, at once or not at all where the store can. */
  putAll: (keys: readonly (KeyName & { wrapped: string })[]) => Promise<void>
  /** The wrapped key, or `null` when there is none (any more). */
  get: (name: KeyName) => Promise<string | null>
  /** Destroys the keys of a referral: all, or those of one part, of one holder, or of both. */
  destroy: (of: Pick<KeyName, 'referral'> & Partial<KeyName>) => Promise<void>
  /**
   * Wraps anew: puts `next` in place of `wrapped` where that is still what lies there. A key that
   * was destroyed meanwhile stays destroyed, one that was wrapped anew meanwhile stays as it is.
   *
   * @returns how many were replaced
   */
  replaceAll: (changes: readonly (KeyName & { wrapped: string; next: string })[]) => Promise<number>
  /**
   * Adds keys of a backup, each with its moment, where none of the name is there: all or none.
   *
   * @returns how many were added
   */
  addMissing: (keys: readonly KeyRow[]) => Promise<number>
  /** Keys in the order of their names, from after one on. */
  list: (page: { after: KeyName | null; limit: number }) => Promise<KeyRow[]>
  close: () => Promise<void>
}
