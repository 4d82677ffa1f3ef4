import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

/**
 * A mail as plain text, from the same parts as its HTML: a blank line between blocks, a link's
 * address under its words. Parts are called as functions, so they must not use hooks.
 */
export function toText(node: ReactNode): string {
  const lines = written(node)
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u00ad', '')
    .split('\n')
    .map((line) => line.trim())
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

type Props = { children?: ReactNode; href?: string; 'data-text'?: string }
type Part = (props: Props) => ReactNode

function written(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  if (Array.isArray(node)) return node.map(written).join('')
  return isValidElement<Props>(node) ? writtenElement(node) : ''
}

function writtenElement({ type, props }: ReactElement<Props>): string {
  if (typeof type === 'function') return written((type as Part)(props))
  if (type === 'head' || props['data-text'] === 'none') return ''
  const inner = written(props.children)
  if (type === 'a') return writtenLink(inner, props.href ?? '')
  return isInline(type) ? inner : `\n\n${inner}\n\n`
}

/** A fragment has no place of its own either. */
function isInline(type: unknown): boolean {
  return type === Fragment || type === 'span' || type === 'strong'
}

/** A number to call is said by its words. */
function writtenLink(words: string, href: string): string {
  return /^https?:/.test(href) ? `${words}:\n${href}` : words
}
