import { useState } from 'react'
import type { Asked } from '../../parts/ask'
import { liveStateOf } from '../liveStateOf'
import type { LiveState } from '../parts/LiveNotice'

/** How what is shown relates to what is so now, and what is to be told of every answer. */
export function useLiveState(): [LiveState, (asked: Asked<unknown>) => void] {
  const [live, setLive] = useState<LiveState>('live')
  return [live, (asked) => setLive(liveStateOf(asked, navigator.onLine))]
}
