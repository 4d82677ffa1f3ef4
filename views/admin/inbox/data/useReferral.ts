import { useEffect, useEffectEvent, useState } from 'react'
import type { KeptReferral, ReferralDetail } from '../../../../src/referrals/inbox/types'
import { ask, type Asked } from '../../parts/ask'

export type AnyReferral = ReferralDetail | KeptReferral

/** The referral that is open: on its way (`null`), there, or not the reader's to see. */
export type OpenReferral = { id: string; value: AnyReferral | 'gone' | null }

/** Follows which referral is chosen, and fetches it anew when told to. */
export function useReferral({
  selected,
  initial,
  onAsked,
}: {
  selected: string | null
  initial: OpenReferral | null
  onAsked: (asked: Asked<unknown>) => void
}) {
  const [open, setOpen] = useState(initial)

  async function load(id: string): Promise<AnyReferral | null> {
    const asked = await ask<AnyReferral>(`/api/inbox/${id}`)
    if (asked.ok) {
      setOpen((now) => (isOlder(asked.value, now) ? now : { id, value: asked.value }))
      return asked.value
    }
    const isGone = ['gone', 'forbidden', 'invalid'].includes(asked.problem.kind)
    if (isGone) setOpen({ id, value: 'gone' })
    else onAsked(asked)
    return null
  }

  const loadChosen = useEffectEvent((id: string | null) => {
    if (id !== null && open?.id !== id) void load(id)
  })
  useEffect(() => loadChosen(selected), [selected])

  return {
    /** Of the one chosen; an older answer is none. */
    referral: selected !== null && open?.id === selected ? open.value : null,
    reload: load,
    /** It is not the reader's to see any more. */
    lose: (id: string) => setOpen((now) => (now?.id === id ? { id, value: 'gone' } : now)),
  }
}

/** Answers may come in another order than they were asked for. */
function isOlder(referral: AnyReferral, now: OpenReferral | null): boolean {
  if (!now || now.value === null || now.value === 'gone' || now.id !== referral.id) return false
  if (!('version' in now.value) || !('version' in referral)) return false
  return referral.version < now.value.version
}
