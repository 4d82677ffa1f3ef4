import type { Payload } from 'payload'
import { onRevision, watchRevisions } from '../database'

/**
 * Calls `changed` when public content has changed, in this process (right after the commit) or in
 * another (within a second). Returns how to stop.
 */
export async function watchContent({
  payload,
  changed,
}: {
  payload: Payload
  changed: () => void
}): Promise<() => Promise<void>> {
  const forget = onRevision(payload, changed)
  const watch = await watchRevisions(payload)
  return async () => {
    forget()
    await watch.stop()
  }
}
