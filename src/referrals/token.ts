import { createHash, createHmac } from 'node:crypto'

/** 128 random bits of a form make the secret of its status link, so that the same form is once. */
export function tokenOf(formKey: string, linkKey: string): string {
  return createHmac('sha256', linkKey).update(formKey).digest('base64url')
}

/** All that is kept of the secret. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
