import { randomInt } from 'node:crypto'

/**
 * A receipt's code, to say on the phone and write on a hand: `K7M-4QX`. Six signs of an alphabet in
 * which none looks like another (of B 8, G 6, I L 1, O 0, S 5, U V and Z 2 it has 6 and V alone);
 * the last one checks the others. There are 23 signs, a prime, so that a sum with a weight of its
 * own for each place finds every single wrong sign and every two that changed places (as in ISBN).
 */
export function newCode(): string {
  const signs = Array.from({ length: dataSigns }, () => alphabet.charAt(randomInt(alphabet.length)))
  return written(signs.join('') + checkOf(signs))
}

/**
 * What somebody typed or read out, as the code is written: case, spaces and hyphens do not matter.
 * `null` when it cannot be a code of ours, which a slip of the pen makes it.
 */
export function readCode(typed: string): string | null {
  const signs = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\-–—.]/g, ''),
  ]
  if (signs.length !== dataSigns + 1 || signs.some((sign) => !alphabet.includes(sign))) return null
  return signs.at(-1) === checkOf(signs.slice(0, dataSigns)) ? written(signs.join('')) : null
}

const alphabet = 'ACDEFHJKMNPQRTVWXY34679'
const dataSigns = 5

function checkOf(signs: readonly string[]): string {
  const sum = signs.reduce((total, sign, index) => total + (index + 2) * alphabet.indexOf(sign), 0)
  // The check sign itself has weight one: all together they come to a multiple of 23.
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length)
}

function written(signs: string): string {
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}
