import { useLayoutEffect, useRef, useState } from 'react'

type Find = () => HTMLElement | null | undefined
type Options = {
  /** Not when the reader is somewhere else by then. */
  isOnlyIfLost?: boolean
}

/**
 * Where the focus goes once it is there: what is looked for may still have to be fetched and drawn.
 * What takes the focus is shown; what is hidden would not get it.
 */
export function useNextFocus(): (find: Find, options?: Options) => void {
  const next = useRef<(Options & { find: Find }) | null>(null)
  const [, draw] = useState(0)
  useLayoutEffect(() => {
    if (!next.current) return
    const { find, isOnlyIfLost } = next.current
    if (isOnlyIfLost && document.activeElement !== document.body) {
      next.current = null
      return
    }
    const found = find()
    if (!found?.checkVisibility()) return
    next.current = null
    found.focus()
  })
  return (find, options = {}) => {
    next.current = { find, ...options }
    draw((times) => times + 1)
  }
}
