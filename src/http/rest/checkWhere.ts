import { getFieldByPath, type FlattenedField, type SanitizedConfig } from 'payload'
import { checkOperand, operators } from './checkOperand'
import { invalidParameter } from './invalid'

/** The fields that a condition may name, or `null` where they are not known. */
export type SearchedFields = { fields: FlattenedField[]; config: SanitizedConfig } | null

const maxConditions = 60
const maxNesting = 6

/**
 * Checks a `where`: an object of fields and of `and`/`or` lists, operators that both databases
 * have, values of the right shape for the field. Payload answers 500 to much of the rest. What it
 * does not know of a field (an unknown one, a locale's) is left to Payload, which says 400 itself.
 * Throws `invalid`.
 */
export function checkWhere(where: unknown, searched: SearchedFields): void {
  const budget = { conditions: maxConditions }
  checkGroup(where, searched, budget, 0)
}

function checkGroup(
  where: unknown,
  searched: SearchedFields,
  budget: { conditions: number },
  nesting: number,
): void {
  if (!isObject(where)) throw invalidParameter('where', 'must be an object of conditions')
  if (nesting > maxNesting) throw invalidParameter('where', 'is nested too deeply')
  for (const [name, condition] of Object.entries(where)) {
    budget.conditions -= 1
    if (budget.conditions < 0) throw invalidParameter('where', 'has too many conditions')
    if (/^(and|or)$/i.test(name)) {
      if (!Array.isArray(condition)) throw invalidParameter('where', 'and/or must be lists')
      for (const part of condition) checkGroup(part, searched, budget, nesting + 1)
    } else {
      checkCondition(name, condition, searched)
    }
  }
}

function checkCondition(path: string, condition: unknown, searched: SearchedFields): void {
  if (!/^\w+(\.\w+)*$/.test(path)) throw invalidParameter('where', 'has a field that cannot be')
  if (!isObject(condition)) throw invalidParameter('where', 'needs an operator for each field')
  const field = fieldAt(path, searched)
  if (path === '_id' || !isSearchable(path, field, searched)) {
    throw invalidParameter('where', 'has a field that cannot be searched')
  }
  const given = Object.entries(condition)
  if (given.length === 0) throw invalidParameter('where', 'needs an operator for each field')
  for (const [operator, operand] of given) {
    const known = operators.find((name) => name === operator)
    if (!known) throw invalidParameter('where', 'has an unknown operator', operators)
    checkOperand({ operator: known, operand, field })
  }
}

const containers = new Set(['array', 'blocks', 'group', 'tab'])
const documents = new Set(['json', 'richText', 'point', 'join'])

/**
 * Containers are not searched as a whole, documents of their own not even in part; a relation to
 * several collections by its `value` or `relationTo` alone.
 */
function isSearchable(
  path: string,
  field: FlattenedField | null,
  searched: SearchedFields,
): boolean {
  if (field && containers.has(field.type)) return false
  const parts = path.split('.')
  const isInDocument = parts.some((_, i) => {
    const type = fieldAt(parts.slice(0, i + 1).join('.'), searched)?.type
    return type !== undefined && documents.has(type)
  })
  const isOfSeveral = field && 'relationTo' in field && Array.isArray(field.relationTo)
  return !isInDocument && (!isOfSeveral || /\.(value|relationTo)$/.test(path))
}

function fieldAt(path: string, searched: SearchedFields): FlattenedField | null {
  if (!searched) return null
  // Versions keep the document below `version`; GraphQL's spelling works in REST too.
  const plain = path.replaceAll('__', '.').replace(/^version\./, '')
  const { fields, config } = searched
  return getFieldByPath({ fields, config, includeRelationships: true, path: plain })?.field ?? null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
