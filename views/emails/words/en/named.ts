/** `referral K7M-4QX`, or words for one that has no code any more. */
export function named(code: string | null, nameless = 'the referral'): string {
  return code === null ? nameless : `referral ${code}`
}
