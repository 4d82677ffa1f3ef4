import { wordsFor, type Lang } from '../../words'

/** Field names of the forms behind the secret link. */
export const onceField = 'en-gang'
export const wordField = 'ord'
export const sureField = 'sikker'

/** Most characters of an added word. */
export const wordLimit = 2000

export type WordError = 'missing' | 'long' | 'cpr' | 'often' | 'ended'

/** What was just done, as the status page is told it. */
export const saidNotes = ['ord', 'kontakt'] as const
export type Said = (typeof saidNotes)[number]

export function wordErrorText(error: WordError, lang: Lang): string {
  const { steps, after, proof } = wordsFor(lang).referral
  if (error === 'long') return steps.errors.long(wordLimit)
  if (error === 'missing') return after.status.wordMissing
  if (error === 'often') return proof.often
  if (error === 'ended') return after.status.wordEnded
  return `${steps.errors.cpr.lead} ${steps.errors.cpr.rest}`
}
