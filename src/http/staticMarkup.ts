import type { ReactNode } from 'react'
import { Fragment } from 'react/jsx-runtime'
import type { KeptBy } from '../../views/portal/kept'

/**
 * React elements as HTML: the part of React's own static renderer that pages without script need,
 * in half its time (measured, as is everything about it: an answer of eleven doors). It renders
 * function components and HTML; whatever else it meets (hooks, classes, promises, handlers, style
 * objects) is a mistake on a page without script, and throws. Tests hold it to React's own output.
 */
export function staticMarkup(node: ReactNode): string {
  return markup(node, null)
}

/** An element as `react/jsx-runtime` makes it. */
type Element = { type: unknown; props: Props; $$typeof?: symbol }
type Props = Record<string, unknown> & { children?: ReactNode }

/** `chosen` is the value of the `<select>` around. */
function markup(node: unknown, chosen: unknown): string {
  if (typeof node === 'string') return escape(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'number') return String(node)
  if (Array.isArray(node)) {
    let html = ''
    for (let i = 0; i < node.length; i++) html += markup(node[i], chosen)
    return html
  }
  const { type, props } = node as Element
  if (typeof type === 'string') return elementMarkup(type, props, chosen)
  if (typeof type === 'function') return componentMarkup(type as Component, props, chosen)
  if (type === Fragment) return markup(props.children, chosen)
  throw new Error('a page is made of function components and HTML')
}

type Component = ((props: Props) => unknown) & { keptBy?: (props: Props) => KeptBy }

function componentMarkup(part: Component, props: Props, chosen: unknown): string {
  if (!part.keptBy) return markup(part(props), chosen)
  const { of = part, key } = part.keptBy(props)
  const known = knownOf(part, of)
  const html = known.get(key) ?? markup(part(props), chosen)
  if (known.size >= mostKept) known.clear()
  known.set(key, html)
  return html
}

/** Goes with the objects it was made from: a new snapshot of the content begins with none. */
const keptParts = new WeakMap<Component, WeakMap<object, Map<string, string>>>()
const mostKept = 100

function knownOf(part: Component, of: object): Map<string, string> {
  const byObject = keptParts.get(part) ?? new WeakMap<object, Map<string, string>>()
  keptParts.set(part, byObject)
  const known = byObject.get(of) ?? new Map<string, string>()
  byObject.set(of, known)
  return known
}

function elementMarkup(tag: string, props: Props, chosen: unknown): string {
  let html = `<${tag}`
  let inside: string | null = null
  for (const name in props) {
    const value = props[name]
    if (name === 'children' || value === null || value === undefined) continue
    if (name === 'dangerouslySetInnerHTML') inside = (value as { __html: string }).__html
    else if (name !== 'defaultValue') html += attribute(name, value)
    else if (tag === 'textarea') inside = textareaText(value)
    else if (tag !== 'select') html += attribute('value', value)
  }
  if (tag === 'option' && chosen !== null && isChosen(props, chosen)) html += ' selected=""'
  if (voidTags.has(tag)) return `${html}/>`
  const choice = tag === 'select' ? (props.defaultValue ?? null) : chosen
  return `${html}>${inside ?? markup(props.children, choice)}</${tag}>`
}

function attribute(name: string, value: unknown): string {
  if (typeof value === 'string') {
    if (isAddress.has(name) && isScript(value)) throw new Error('an address that runs script')
    return ` ${names[name] ?? name}="${escape(value)}"`
  }
  if (typeof value === 'number') return ` ${names[name] ?? name}="${value}"`
  if (typeof value !== 'boolean')
    throw new Error(`${name} is no attribute of a page without script`)
  if (/^(aria|data)-/.test(name) || name === 'spellCheck') return ` ${name}="${value}"`
  return value ? ` ${names[name] ?? name}=""` : ''
}

/** The browser takes a first line break of a textarea away. */
function textareaText(value: unknown): string {
  const text = String(value)
  return (text.startsWith('\n') ? '\n' : '') + escape(text)
}

function isChosen({ value, children }: Props, chosen: unknown): boolean {
  return String(value ?? children) === String(chosen)
}

/** HTML reads names without regard to case, so only those that differ by more stand here. */
const names: Record<string, string | undefined> = {
  className: 'class',
  htmlFor: 'for',
  defaultChecked: 'checked',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
  ...Object.fromEntries(
    'stopColor stopOpacity strokeWidth strokeLinecap strokeLinejoin strokeDasharray fillRule'
      .concat(' fillOpacity clipRule clipPath textAnchor dominantBaseline fontSize fontWeight')
      .split(' ')
      .map((name) => [name, name.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`)]),
  ),
}

const isAddress = new Set(['href', 'src', 'action', 'formAction'])

/** Browsers pass over control characters and blanks, before the word and inside it. */
function isScript(address: string): boolean {
  if (!/script/i.test(address.slice(0, 60).replace(blanks, ''))) return false
  return /^javascript:/i.test(address.replace(blanks, ''))
}

// eslint would have its way with a range of control characters, so they are named by class.
const blanks = /[\p{Cc}\s]/gu

const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const unsafe = /["&'<>]/
const allUnsafe = /["&'<>]/g
const entities: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}

function escape(text: string): string {
  return unsafe.test(text) ? text.replace(allUnsafe, (sign) => entities[sign] ?? '') : text
}
