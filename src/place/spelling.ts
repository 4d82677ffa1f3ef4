/**
 * One spelling for all the ways to type a word: lower case, æ→ae, ø→oe, å→aa (and the Swedish and
 * German ä, ö), other diacritics dropped, apostrophes and invisible characters removed.
 * Everything else stays, so that the result can still be cut into words.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´ʼ]|\p{Cf}/gu, '')
    .replace(/[åäö]/g, (letter) => foldedLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æøß]/g, (letter) => foldedLetters[letter] ?? letter)

/**
 * Coarser still: what is left when the dots and rings were never typed (`Arhus`, `Kobenhavn`,
 * `Naestved`, `Nastved`), with x as ks (`Faxe`, `Fakse`). Takes and gives folded text. No two
 * names in the reference data fall together under it; a test keeps it so.
 */
export const plain = (folded: string): string =>
  folded.replace(/aa|ae/g, 'a').replace(/oe/g, 'o').replace(/x/g, 'ks')

const foldedLetters: Readonly<Record<string, string>> = {
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  æ: 'ae',
  ø: 'oe',
  ß: 'ss',
}
