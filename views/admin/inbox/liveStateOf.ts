import type { Asked } from '../parts/ask'
import type { LiveState } from './parts/LiveNotice'

/**
 * What an answer, or none, says about the connection. One that was on its way when the browser lost
 * it says nothing of how it is now.
 */
export function liveStateOf(asked: Asked<unknown>, isOnline: boolean): LiveState {
  if (!isOnline) return 'offline'
  if (asked.ok) return 'live'
  const { kind } = asked.problem
  return kind === 'offline' || kind === 'signed-out' ? kind : 'failed'
}
