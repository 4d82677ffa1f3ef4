/** `referral K7M-4QX`, or the bare word for one that has no code any more. */
export function named(code: string | null): string {
  return code === null ? 'referral' : `referral ${code}`
}
