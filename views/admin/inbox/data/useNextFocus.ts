import { useLayoutEffect, useRef, useState } from 'react'

type Find = () => HTMLElement | null | undefined

/** Where the focus goes once it is there: what is looked for may still have to be fetched and drawn. */
export function useNextFocus(): (find: Find) => void {
  const next = useRef<Find | null>(null)
  const [, draw] = useState(0)
  useLayoutEffect(() => {
    const found = next.current?.()
    if (!found) return
    next.current = null
    found.focus()
  })
  return (find) => {
    next.current = find
    draw((times) => times + 1)
  }
}
