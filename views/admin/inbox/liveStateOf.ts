import type { Asked } from '../parts/ask'
import type { LiveState } from './parts/LiveNotice'

/** What an answer, or none, says about the connection. */
export function liveStateOf(asked: Asked<unknown>): LiveState {
  if (asked.ok) return 'live'
  const { kind } = asked.problem
  return kind === 'offline' || kind === 'signed-out' ? kind : 'failed'
}
