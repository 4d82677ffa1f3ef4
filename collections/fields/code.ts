import type { SelectField } from 'payload'

/** One of a list of codes, in a row that only the portal itself writes: it needs no words. */
export function codeField<Code extends string>(
  name: string,
  codes: readonly Code[],
  { required = false }: { required?: boolean } = {},
): SelectField {
  return { name, type: 'select', options: [...codes], required }
}
