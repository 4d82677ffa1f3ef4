import { useEffect, useRef } from 'react'

/**
 * Runs one work at a time: asked for while it runs, it runs once more afterwards, however often it
 * was asked. A burst of changes (a deadline that many share) is one look, not one each.
 */
export function useOneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  const latest = useRef(work)
  const running = useRef<Promise<void> | null>(null)
  const isAskedAgain = useRef(false)
  useEffect(() => {
    latest.current = work
  })

  async function runOn(): Promise<void> {
    try {
      do {
        isAskedAgain.current = false
        await latest.current()
      } while (isAskedAgain.current)
    } finally {
      running.current = null
    }
  }

  return () => {
    isAskedAgain.current = running.current !== null
    running.current ??= runOn()
    return running.current
  }
}
