/**
 * Whether something typed has the look of a code. The portal itself checks its check sign; that
 * module makes codes as well and cannot come along to the browser.
 */
export function looksLikeCode(typed: string): boolean {
  const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
  return /^[ACDEFHJKMNPQRTVWXY34679]{6}$/.test(signs)
}
