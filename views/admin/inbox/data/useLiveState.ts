import { useRef, useState } from 'react'
import type { Asked } from '../../parts/ask'
import { liveStateOf } from '../liveStateOf'
import type { LiveState } from '../parts/LiveNotice'

/**
 * How what is shown relates to what is so now, and what is to be told of every answer: the question
 * asked last knows best, in whatever order the answers come.
 */
export function useLiveState(): [LiveState, (asked: Asked<unknown>) => void] {
  const [live, setLive] = useState<LiveState>('live')
  const newest = useRef(0)
  const heard = (asked: Asked<unknown>) => {
    if (asked.askedAt < newest.current) return
    newest.current = asked.askedAt
    setLive(liveStateOf(asked))
  }
  return [live, heard]
}
