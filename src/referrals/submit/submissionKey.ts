import { createHash } from 'node:crypto'
import type { Submission } from '../submission'

/**
 * 128 bits, base64url, of a form and of all that was answered in it. Sent again as it was it is the
 * same; whoever goes back and changes a word sends another, and nothing of it is lost. The language
 * is left out: a page read again in English is the same form.
 *
 * @param formKey 128 random bits that the form carries from its first page on
 */
export function submissionKey(
  formKey: string,
  { lang: _lang, ...answered }: Omit<Submission, 'formKey'>,
): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([formKey, answered]))
    .digest()
  return digest.subarray(0, 16).toString('base64url')
}
