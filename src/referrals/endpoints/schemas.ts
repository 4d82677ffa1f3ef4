import { z } from 'zod'
import { noteLimit } from '../actions/addNote'
import {
  declineReasons,
  exemptReasons,
  handoverBases,
  informedAnswers,
  offerReasons,
  outcomes,
  toldTexts,
} from '../types'

/** The bodies of the actions. Every one says which version its page showed, and which form it is. */
const form = {
  version: z.int().min(1),
  /** A UUID of the form: sent twice is once. */
  once: z.uuid(),
}

export const plainForm = z.strictObject(form)

export const noteForm = z.strictObject({ ...form, text: z.string().max(2 * noteLimit) })

export const offerForm = z.strictObject({
  ...form,
  to: z.uuid(),
  reason: z.enum(offerReasons),
  basis: z.enum(handoverBases).nullable().default(null),
})

export const declineForm = z.strictObject({ ...form, reason: z.enum(declineReasons) })

export const responsibleForm = z.strictObject({
  ...form,
  kommunekode: z.string().regex(/^\d{4}$/),
})

/** The day on which a duty was done, `YYYY-MM-DD`; left out = today. The action looks closer. */
const dutyDay = { on: z.string().max(10).nullable().default(null) }

export const filedForm = z.strictObject({ ...form, ...dutyDay })

export const informForm = z.strictObject({
  ...form,
  ...dutyDay,
  answer: z.enum(informedAnswers),
  reason: z.enum(exemptReasons).nullable().default(null),
})

export const closeForm = z.strictObject({
  ...form,
  outcome: z.enum(outcomes),
  told: z.enum(toldTexts),
  tries: z.int().min(1).max(99).nullable().default(null),
  sameAs: z.string().max(20).nullable().default(null),
})

export const joinForm = z.strictObject({ ...form, with: z.uuid() })

export const textsForm = z.strictObject({
  once: z.uuid(),
  as: z.enum(['looked', 'printed']).default('looked'),
})

export const onceForm = z.strictObject({ once: z.uuid() })

export const dutyForm = z.strictObject({ unit: z.uuid(), person: z.uuid().nullable() })
