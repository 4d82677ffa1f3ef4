import { z } from 'zod'
import {
  abouts,
  ageGroups,
  childrenAnswers,
  dangerAnswers,
  situations,
  type Instant,
} from '../../routing/types'
import { readMoment } from './momentQuery'
import { readTrial, type TrialQuery } from './trialQuery'

export type SimulatorQuery = z.infer<typeof questionQuery> & {
  /** `null` = now. */
  at: Instant | null
  trial: TrialQuery | null
}

/** As Next gives it: a name that stands several times is a list. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/**
 * Reads the simulator's address. What cannot be is as if it had not been said: the page shows what
 * it answered, so nobody is misled, and an old link still opens.
 */
export function readQuery(params: SearchParams, now: Instant): SimulatorQuery {
  return {
    ...questionQuery.parse(params),
    at: readMoment(params, now),
    trial: readTrial(params),
  }
}

const kommunekode = z.string().regex(/^\d{4}$/)

/** The names are those of the public finder's addresses. */
const questionQuery = z.object({
  /** Not there = the reader's own; empty = no municipality. */
  kommune: kommunekode.catch('').optional(),
  fra: kommunekode.optional().catch(undefined),
  situation: oneOf(situations),
  alder: oneOf(ageGroups),
  for: oneOf(abouts),
  boern: oneOf(childrenAnswers),
  fare: oneOf(dangerAnswers),
})

function oneOf<Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes).optional().catch(undefined)
}
