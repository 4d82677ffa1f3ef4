import { invalidParameter } from './invalid'

/** A query with brackets as data: text, a list, or named parts. */
export type Tree = string | Tree[] | { [name: string]: Tree }

export type QueryTree = { [name: string]: Tree }

const maxParameters = 300
const maxLevels = 10
const maxValueLength = 2000

/**
 * Reads `where[or][0][title][like]=x` into a tree, as Payload's own parser would, and refuses
 * (`invalid`) what parsers read differently: a name given twice, one that is both a value and a
 * group, odd brackets, names that JavaScript objects are born with.
 */
export function readTree(params: URLSearchParams): QueryTree {
  const entries = [...params]
  if (entries.length > maxParameters) throw invalidParameter('query', 'has too many parameters')
  const root = newNode()
  for (const [key, value] of entries) {
    const segments = segmentsOf(key)
    if (value.length > maxValueLength) throw invalidParameter(segments[0] ?? '', 'is too long')
    place(root, segments, value)
  }
  return Object.fromEntries([...root.parts].map(([name, part]) => [name, toTree(part)]))
}

type Node = { parts: Map<string, Node | string>; list: string[] }

const keyPattern = /^([\w-]+)((?:\[[\w.-]*\])*)$/
const bornWith = new Set(Object.getOwnPropertyNames(Object.prototype))

function segmentsOf(key: string): string[] {
  const [, name, brackets = ''] = keyPattern.exec(key) ?? []
  if (name === undefined) throw invalidParameter(key, 'is not a parameter name')
  const segments = [name, ...[...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? '')]
  const isOdd = segments.length > maxLevels || segments.some((segment) => bornWith.has(segment))
  if (isOdd) throw invalidParameter(name, 'is not a parameter name')
  return segments
}

function place(root: Node, segments: readonly string[], value: string): void {
  let node = root
  for (const [level, segment] of segments.entries()) {
    const isLast = level === segments.length - 1
    const known = node.parts.get(segment)
    if (segment === '') {
      // `in[]=a&in[]=b`: only at the end, and not beside named parts.
      if (!isLast || node.parts.size > 0)
        throw invalidParameter(segments[0] ?? '', 'has odd brackets')
      node.list.push(value)
    } else if (node.list.length > 0) {
      throw invalidParameter(segments[0] ?? '', 'has odd brackets')
    } else if (isLast) {
      if (known !== undefined) throw invalidParameter(segments[0] ?? '', 'may stand only once')
      node.parts.set(segment, value)
    } else {
      if (typeof known === 'string') throw invalidParameter(segments[0] ?? '', 'has odd brackets')
      const next = known ?? newNode()
      node.parts.set(segment, next)
      node = next
    }
  }
}

function toTree(node: Node | string): Tree {
  if (typeof node === 'string') return node
  if (node.list.length > 0) return [...node.list]
  const parts = [...node.parts]
  const isList = parts.length > 0 && parts.every(([name]) => /^\d{1,3}$/.test(name))
  if (!isList) return Object.fromEntries(parts.map(([name, part]) => [name, toTree(part)]))
  return parts.sort(([a], [b]) => Number(a) - Number(b)).map(([, part]) => toTree(part))
}

function newNode(): Node {
  return { parts: new Map(), list: [] }
}
