import { z } from 'zod'
import {
  abouts,
  ageGroups,
  childrenAnswers,
  dangerAnswers,
  situations,
  type Kommunekode,
  type Question,
} from '../routing/types'

const kommunekode = z.string().regex(/^\d{4}$/, 'four digits, like 0561')

/** The answers that refine a question, as they stand in an address; none narrows by being absent. */
export const answersQuery = z.object({
  fra: z.string().max(100).optional(),
  situation: z.enum(situations).optional(),
  alder: z.enum(ageGroups).optional(),
  for: z.enum(abouts).optional(),
  boern: z.enum(childrenAnswers).optional(),
  fare: z.enum(dangerAnswers).optional(),
})
export type AnswersQuery = z.infer<typeof answersQuery>

/** Where somebody is, in one of three ways. */
export const placeQuery = z.object({
  sted: z.string().max(200).optional(),
  kommune: kommunekode.optional(),
  lat: coordinate(90).optional(),
  lon: coordinate(180).optional(),
})
export type PlaceQuery = z.infer<typeof placeQuery>

/** The query in the engine's words. `before` is the municipality that `fra` was found to mean. */
export function toQuestion({
  query,
  kommune,
  before,
}: {
  query: AnswersQuery
  kommune: Kommunekode | null
  before: Kommunekode | null
}): Question {
  return {
    kommune,
    fra: before,
    situation: query.situation ?? 'ved-ikke',
    age: query.alder ?? 'ved-ikke',
    about: query.for ?? null,
    children: query.boern ?? 'ved-ikke',
    danger: query.fare ?? 'nej',
  }
}

function coordinate(limit: number) {
  return z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,12})?$/, 'degrees with a decimal point, like 55.47')
    .transform(Number)
    .refine((degrees) => Math.abs(degrees) <= limit, `between -${limit} and ${limit}`)
}
