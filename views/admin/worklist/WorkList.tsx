'use client'

import { useRef, useState } from 'react'
import type { InboxRow } from '../../../src/referrals/inbox/types'
import type { WorkList as Loaded } from '../../../src/referrals/inbox/workListTypes'
import type { Lang } from '../../portal/words'
import { refreshCounts } from '../nav/counts'
import { ask, send, type Problem } from '../parts/ask'
import { newId } from '../parts/newId'
import { useChanges } from '../inbox/data/useChanges'
import { useLiveState } from '../inbox/data/useLiveState'
import { useOneAtATime } from '../inbox/data/useOneAtATime'
import { useNow } from '../inbox/data/useNow'
import { viewOf } from '../inbox/view'
import { WorkListPage } from './WorkListPage'

/** The work list in the browser: it follows what happens, and reminds units. */
export function WorkList({ initial, lang }: { initial: Loaded; lang: Lang }) {
  const clock = useNow(initial.now)
  const [list, setList] = useState(initial)
  const [live, heard] = useLiveState()
  const [busy, setBusy] = useState<string | null>(null)
  const [chased, setChased] = useState<readonly string[]>([])
  const [said, setSaid] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const last = useRef({ key: '', once: '' })

  const refresh = useOneAtATime(async () => {
    void refreshCounts()
    const asked = await ask<Loaded>('/api/worklist')
    heard(asked)
    if (!asked.ok) return
    setList(asked.value)
    clock.set(asked.value.now)
  })

  async function chase({ id, version, code }: InboxRow): Promise<void> {
    if (busy) return
    setBusy(id)
    setSaid(null)
    setProblem(null)
    const key = `${id} ${version}`
    if (last.current.key !== key) last.current = { key, once: newId() }
    const { once } = last.current
    const asked = await send(`/api/inbox/${id}/chase`, { version, once })
    setBusy(null)
    if (asked.ok) {
      setChased((all) => [...all, id])
      setSaid(code)
    } else setProblem(asked.problem)
    await refresh()
  }

  useChanges({ onAsked: heard, onChange: () => void refresh() })

  return (
    <WorkListPage
      list={list}
      live={live}
      busy={busy}
      chased={chased}
      said={said}
      problem={problem}
      view={viewOf({ lang, now: clock.now, municipalities: [] })}
      onChase={(row) => void chase(row)}
      onAgain={() => void refresh()}
    />
  )
}
