'use client'

import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useLayoutEffect, useRef, useState } from 'react'

/**
 * Payload closes its navigation below 1441 px whatever the reader prefers. There is room for it down
 * to 1025 px: closed by the width alone, it is opened again before anything is drawn. Closed by the
 * reader, it stays so.
 */
export function KeepNavOpen() {
  const { navOpen, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const { l, m } = breakpoints as { l?: boolean; m?: boolean }
  const [isWanted] = useState(navOpen)
  const handled = useRef<string | null>(null)
  useLayoutEffect(() => {
    const width = `${l} ${m}`
    if (!isWanted || navOpen || l !== true || m !== false || handled.current === width) return
    handled.current = width
    setNavOpen(true)
  }, [isWanted, navOpen, l, m, setNavOpen])
  return null
}
