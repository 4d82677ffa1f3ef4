import type { FlattenedField } from 'payload'
import { invalidParameter } from './invalid'

/** The operators that work on both databases (`all` and the geographic ones do not). */
export const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'contains',
  'like',
  'not_like',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
] as const
export type Operator = (typeof operators)[number]

/** Checks that a value fits its operator and its field. Throws `invalid`. */
export function checkOperand({
  operator,
  operand,
  field,
}: {
  operator: Operator
  operand: unknown
  field: FlattenedField | null
}): void {
  const refuse = (message: string) => invalidParameter(`where.${operator}`, message)
  if (operator === 'exists') {
    if (!/^(true|false)$/.test(String(operand))) throw refuse('must be true or false')
    return
  }
  const isList = operator === 'in' || operator === 'not_in'
  if (Array.isArray(operand) && !isList) throw refuse('takes one value')
  const values = isList ? listOf(operand) : [operand]
  if (values.length > 200) throw refuse('has too many values')
  const isText = operator === 'like' || operator === 'not_like' || operator === 'contains'
  for (const value of values) {
    if (isText && typeof value !== 'string') throw refuse('must be text')
    if (!isScalar(value)) throw refuse('must be a value')
    if (field) checkForField(field, value, refuse)
  }
}

function listOf(operand: unknown): unknown[] {
  if (Array.isArray(operand)) return operand
  return typeof operand === 'string' ? operand.split(',') : [operand]
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}

function checkForField(
  field: FlattenedField,
  value: unknown,
  refuse: (message: string) => Error,
): void {
  if (value === null || value === 'null' || value === '') return
  if (field.type === 'number' && !isFiniteNumber(value)) throw refuse('must be a number')
  if (field.type === 'date' && !isDate(value)) throw refuse('must be a date')
  if (field.type === 'checkbox' && !/^(true|false)$/.test(String(value))) {
    throw refuse('must be true or false')
  }
}

function isFiniteNumber(value: unknown): boolean {
  return Number.isFinite(typeof value === 'string' ? Number(value) : value)
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  return !Number.isNaN(new Date(value).getTime())
}
