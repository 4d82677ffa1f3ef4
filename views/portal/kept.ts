import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What React takes as the content of an element: HTML that it made before. */
export type KeptHtml = { __html: string }

/**
 * A memory for a part that many pages show alike: the content of its element is rendered once for
 * an object and a key, and is the same HTML from then on. The key names all that the content
 * depends on beside the object; what it holds goes with the object, so a new snapshot of the
 * directory begins with none. React's renderer is most of what an answer costs.
 */
export function keeper<Of extends object>(): (
  of: Of,
  key: string,
  content: () => ReactNode,
) => KeptHtml {
  const memory = new WeakMap<Of, Map<string, KeptHtml>>()
  return (of, key, content) => {
    let known = memory.get(of)
    if (!known) memory.set(of, (known = new Map()))
    const kept = known.get(key)
    if (kept) return kept
    const made = { __html: renderToStaticMarkup(content()) }
    if (known.size >= mostKept) known.clear()
    known.set(key, made)
    return made
  }
}

/** Renderings of one part for one object: every state of a door in both languages fits. */
const mostKept = 200
