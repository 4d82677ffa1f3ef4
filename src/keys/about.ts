import type { KeyName } from './types'

/** What a wrapped key is bound to: under another name it does not unwrap. */
export function aboutKey({ referral, part, holder }: KeyName): readonly string[] {
  return ['wrapped-key', referral, part, holder]
}
