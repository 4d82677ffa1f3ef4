import { useEffect, useEffectEvent } from 'react'
import type { ReaderCounts } from '../../../../src/referrals/inbox/workListTypes'
import { ask, type Asked } from '../../parts/ask'

/** A referral that changed, or left the reader's sight; `null` = something did, and nobody knows what. */
export type Changed = { id: string; isGone: boolean } | null

const pollMs = 20_000
const reconnectMs = 30_000

/**
 * Hears of every change: by a stream, and while there is none by asking now and then. What came of
 * asking is told as well, so that a page can say when the connection is gone.
 */
export function useChanges({
  onChange,
  onAsked,
}: {
  onChange: (changed: Changed) => void
  onAsked: (asked: Asked<unknown>) => void
}): void {
  const tell = useEffectEvent(onChange)
  const report = useEffectEvent(onAsked)
  useEffect(() => {
    let source: EventSource | null = null
    let poll: ReturnType<typeof setTimeout> | undefined
    let reconnect: ReturnType<typeof setTimeout> | undefined
    let known: string | null = null
    let isOver = false

    async function look(): Promise<void> {
      clearTimeout(poll)
      const asked = await ask<ReaderCounts>('/api/inbox/counts')
      if (isOver) return
      report(asked)
      if (asked.ok) {
        if (known !== null && asked.value.version !== known) tell(null)
        known = asked.value.version
      }
      if (source?.readyState !== EventSource.OPEN) poll = setTimeout(look, pollMs)
    }

    function connect(): void {
      clearTimeout(reconnect)
      source?.close()
      source = new EventSource('/api/inbox/stream')
      source.addEventListener('open', () => {
        // Something may have happened while there was no stream.
        void look()
      })
      source.addEventListener('changed', ({ data }) => tell(changedIn(String(data))))
      source.addEventListener('error', () => {
        void look()
        // Until it tries again by itself; refused for good, it does not.
        if (source?.readyState === EventSource.CLOSED) reconnect = setTimeout(connect, reconnectMs)
      })
    }

    const again = () => {
      connect()
      void look()
    }
    const gone = () => void look()
    connect()
    window.addEventListener('online', again)
    window.addEventListener('offline', gone)
    return () => {
      isOver = true
      clearTimeout(poll)
      clearTimeout(reconnect)
      source?.close()
      window.removeEventListener('online', again)
      window.removeEventListener('offline', gone)
    }
  }, [])
}

function changedIn(data: string): Changed {
  try {
    const { id, version } = JSON.parse(data) as { id?: unknown; version?: unknown }
    return typeof id === 'string' ? { id, isGone: version === null } : null
  } catch {
    return null
  }
}
