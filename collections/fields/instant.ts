import type { NumberField } from 'payload'

/**
 * A moment in milliseconds since 1970. A number sorts and compares alike on both databases and needs
 * no translation between them and the code that counts with it.
 */
export function instantField(
  name: string,
  { required = false }: { required?: boolean } = {},
): NumberField {
  return { name, type: 'number', required }
}
