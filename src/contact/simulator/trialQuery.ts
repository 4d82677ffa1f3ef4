import { z } from 'zod'
import { abouts, ageGroups, situations } from '../../routing/types'
import { isDate } from './momentQuery'

/** Stands for a rule that is not there yet. */
export const newRule = 'ny'

/** Where a tried rule holds: the asked municipality, everywhere, or where it holds now. */
export const places = ['her', 'alle', 'som-nu'] as const
export type Place = (typeof places)[number]

export type TrialQuery = {
  /** The id of the rule that is tried, or `newRule`. */
  ruleId: string
  isRemoved: boolean
  /** What was filled in; `null` = the form has only been opened. */
  fields: DraftFields | null
}
export type DraftFields = z.infer<typeof draftQuery>

/** The change that an address tries, if it tries one. */
export function readTrial(params: unknown): TrialQuery | null {
  const { proev, uden, udkast } = trialQuery.parse(params)
  if (!proev) return null
  // An empty list of boxes and one that was never shown look the same, so the form says `udkast`.
  const fields = udkast ? draftQuery.parse(params) : null
  return { ruleId: proev, isRemoved: uden !== undefined && proev !== newRule, fields }
}

const flag = z.literal('ja').optional().catch(undefined)
const trialQuery = z.object({
  proev: z
    .union([z.literal(newRule), z.uuid()])
    .optional()
    .catch(undefined),
  uden: flag,
  udkast: flag,
})

const draftQuery = z.object({
  til: z.string().max(64).catch(''),
  hvor: z.enum(places).catch('her'),
  regelsituation: manyOf(situations),
  regelalder: manyOf(ageGroups),
  regelfor: manyOf(abouts),
  prioritet: z.coerce.number().int().min(-100).max(100).catch(0),
  gaelderfra: date(),
  gaeldertil: date(),
})

/** One box ticked comes as a text, several as a list, none not at all. */
function manyOf<Codes extends readonly [string, ...string[]]>(codes: Codes) {
  const listed = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter((code) => codes.includes(code as never))
  return z.preprocess(listed, z.array(z.enum(codes)))
}

function date() {
  return z.string().refine(isDate).nullable().catch(null)
}
