/** Whether a text has characters that nobody types; `allowed` are those that a text field may hold. */
export function hasControlCharacters(text: string, allowed = ''): boolean {
  for (const character of text) {
    const code = character.charCodeAt(0)
    if ((code < 0x20 || code === 0x7f) && !allowed.includes(character)) return true
  }
  return false
}
