/** `henvendelse K7M-4QX`, or words for one that has no code any more. */
export function named(code: string | null, nameless = 'henvendelsen'): string {
  return code === null ? nameless : `henvendelse ${code}`
}
