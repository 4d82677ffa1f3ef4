import { useEffect, useState } from 'react'
import type { Instant } from '../../../../src/routing/types'

const tickMs = 15_000

/** The time by the portal's clock, which a reader's own may differ from; it goes on by itself. */
export function useNow(portalNow: Instant): { now: Instant; set: (portalNow: Instant) => void } {
  const [now, setNow] = useState(portalNow)
  const [skew, setSkew] = useState<number | null>(null)
  useEffect(() => {
    const ahead = skew ?? portalNow - Date.now()
    const timer = setInterval(() => setNow(Date.now() + ahead), tickMs)
    return () => clearInterval(timer)
  }, [portalNow, skew])
  const [set] = useState(() => (latest: Instant) => {
    setSkew(latest - Date.now())
    setNow(latest)
  })
  return { now, set }
}
