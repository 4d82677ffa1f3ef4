import { useLayoutEffect, useRef, type RefObject } from 'react'

const rowSelector = '[data-row]'

/**
 * Which row has the focus, moving it on, and keeping the place when the row it was in is taken away
 * by somebody else's doing.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>) {
  const last = useRef<{ id: string; index: number } | null>(null)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(rowSelector) ?? [])]
  const focused = () => rows().findIndex((row) => row === document.activeElement)

  const forgetIfThere = () => {
    if (last.current && document.getElementById(last.current.id)) last.current = null
  }

  useLayoutEffect(() => {
    const lost = last.current
    if (!lost || document.activeElement !== document.body || document.getElementById(lost.id))
      return
    const all = rows()
    const next = all[Math.min(lost.index, all.length - 1)]
    ;(next ?? list.current?.querySelector<HTMLElement>('h2'))?.focus()
  })

  return {
    /** For the list's own `onFocus` and `onBlur`. */
    noteFocus: () => {
      const index = focused()
      const row = rows()[index]
      last.current = row ? { id: row.id, index } : null
    },
    /** `next` takes the focus. Nothing does when the row is taken away, or somebody presses beside. */
    forget: (next: EventTarget | null) => {
      if (next) last.current = null
      else setTimeout(forgetIfThere)
    },
    move: (by: 1 | -1, selected: string | null) => {
      const all = rows()
      const here = focused()
      const from = here >= 0 ? here : all.findIndex(({ dataset }) => dataset.row === selected)
      const to = from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + by))
      all[to]?.focus()
    },
    /** The referral whose row has the focus. */
    current: () => rows()[focused()]?.dataset.row ?? null,
    /** The row of a referral. */
    find: (id: string) => rows().find(({ dataset }) => dataset.row === id),
  }
}
