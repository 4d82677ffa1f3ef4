'use client'

import { useNav, usePreferences, useWindowInfo } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { useEffectEvent, useLayoutEffect } from 'react'

/** Of this tab: what the reader wants, and for which width it has been brought about. */
const tab: { isWanted: boolean | null; handled: string | null } = { isWanted: null, handled: null }

/**
 * Payload closes its navigation below 1441 px whatever the reader prefers. There is room for it down
 * to 1025 px: closed by the width alone, it is opened again before anything is drawn. Closed by the
 * reader, it stays so, on the next page and the next day.
 */
export function KeepNavOpen({ isPreferred }: { isPreferred: boolean }) {
  const { navOpen, setNavOpen } = useNav()
  const { setPreference } = usePreferences()
  const { breakpoints } = useWindowInfo()
  const { l, m } = breakpoints as { l?: boolean; m?: boolean }

  const follow = useEffectEvent((isOpen: boolean, width: string) => {
    tab.isWanted ??= isPreferred
    if (tab.handled !== width) {
      // Open still: Payload is about to close it.
      if (tab.isWanted && isOpen) return
      tab.handled = width
      if (tab.isWanted) setNavOpen(true)
      return
    }
    if (tab.isWanted === isOpen) return
    tab.isWanted = isOpen
    void setPreference(PREFERENCE_KEYS.NAV, { open: isOpen }, true)
  })
  useLayoutEffect(() => {
    if (l === true && m === false) follow(navOpen, 'l')
    // On a wide screen Payload does it, and remembers it; on a narrow one it lies over the page.
    else tab.handled = null
    if (l === false) tab.isWanted = navOpen
  }, [navOpen, l, m])
  return null
}
