import type { Payload } from 'payload'
import type { SituationAdvice } from '../../views/portal/pages/answer/Advice'
import { longDate } from '../../views/portal/words/format'
import type { Lang } from '../http/language'
import { instantOf } from '../routing/localTime'
import type { About, LocalizedText, Question, Situation } from '../routing/types'
import { localizedText, type AllLocales } from './directory/localizedText'

/** What one can do and what happens next, for some situations and some about whom it is. */
export type AdviceRow = {
  id: string
  /** Empty = every situation. */
  situations: readonly Situation[]
  /** Empty = whomever it is about. */
  abouts: readonly About[]
  yourself: readonly LocalizedText[]
  next: readonly LocalizedText[]
  reviewedOn: string | null
  reviewedBy: string | null
}

export async function loadAdvice(payload: Payload): Promise<AdviceRow[]> {
  const { docs } = await payload.find({
    collection: 'situation-advice',
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map((row) => ({
    id: row.id,
    situations: row.situations ?? [],
    abouts: row.abouts ?? [],
    yourself: linesOf(row.yourself),
    next: linesOf(row.next),
    reviewedOn: row.reviewedOn || null,
    reviewedBy: row.reviewedByLivedExperience || null,
  }))
}

/**
 * The advice that names most of the question: situation before about whom; the general one last.
 * A list that is empty in it is filled from the next best, so that nobody reads half an advice.
 */
export function adviceFor(
  rows: readonly AdviceRow[],
  question: Pick<Question, 'situation' | 'about'>,
  lang: Lang,
): SituationAdvice | null {
  const known = chosen.get(rows) ?? new Map<string, SituationAdvice | null>()
  chosen.set(rows, known)
  const key = `${question.situation} ${question.about} ${lang}`
  const advice = known.get(key)
  if (advice !== undefined) return advice
  const made = choose(rows, question, lang)
  known.set(key, made)
  return made
}

/** The same object for the same question, for as long as the snapshot holds its rows. */
const chosen = new WeakMap<readonly AdviceRow[], Map<string, SituationAdvice | null>>()

function choose(
  rows: readonly AdviceRow[],
  { situation, about }: Pick<Question, 'situation' | 'about'>,
  lang: Lang,
): SituationAdvice | null {
  const fitting = rows
    .filter((row) => fits(row.situations, situation) && fits(row.abouts, about))
    .sort((a, b) => specificity(b) - specificity(a) || (a.id < b.id ? -1 : 1))
  const best = fitting[0]
  if (!best) return null
  const lines = (key: 'next' | 'yourself') =>
    (fitting.find((row) => row[key].length > 0)?.[key] ?? []).map((text) =>
      lang === 'en' ? (text.en ?? text.da) : text.da,
    )
  return {
    now: lines('next'),
    yourself: lines('yourself'),
    reviewed: best.reviewedOn
      ? { on: longDate(instantOf(best.reviewedOn, '12:00'), lang), by: best.reviewedBy }
      : null,
  }
}

function fits<Value>(stated: readonly Value[], asked: Value | null): boolean {
  return stated.length === 0 || (asked !== null && stated.includes(asked))
}

function specificity({ situations, abouts }: AdviceRow): number {
  return (situations.length > 0 ? 2 : 0) + (abouts.length > 0 ? 1 : 0)
}

function linesOf(rows: readonly { text: string }[] | null | undefined): LocalizedText[] {
  return (rows ?? [])
    .map(({ text }) => localizedText(text as unknown as AllLocales))
    .filter((text) => text !== null)
}
