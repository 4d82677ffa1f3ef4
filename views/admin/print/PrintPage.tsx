'use client'

import { useEffect, useState } from 'react'
import type { Words } from '../../../src/referrals/inbox/readWords'
import type { Instant, Kommunekode } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'
import { send, type Problem } from '../parts/ask'
import { newId } from '../parts/newId'
import type { AnyReferral } from '../inbox/data/useReferral'
import { viewOf } from '../inbox/view'
import { PrintSheet } from './PrintSheet'

/** The sheet, and the button that shows its words: pressed, it is noted as printed, and prints. */
export function PrintPage({
  referral,
  me,
  lang,
  now,
  municipalities,
}: {
  referral: AnyReferral
  me: string
  lang: Lang
  now: Instant
  municipalities: readonly (readonly [Kommunekode, string])[]
}) {
  const view = viewOf({ lang, now, municipalities, isPaper: true })
  const [once] = useState(newId)
  const [words, setWords] = useState<Words | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [filed, setFiled] = useState<'no' | 'busy' | 'yes'>(isFiled(referral) ? 'yes' : 'no')
  const [filing] = useState(newId)

  async function show(): Promise<void> {
    setBusy(true)
    setProblem(null)
    const asked = await send<Words>(`/api/inbox/${referral.id}/texts`, { once, as: 'printed' })
    setBusy(false)
    if (asked.ok) setWords(asked.value)
    else setProblem(asked.problem)
  }
  // Once the words stand on the page.
  useEffect(() => {
    if (words) window.print()
  }, [words])

  async function file(on: string): Promise<void> {
    if (!('version' in referral)) return
    setFiled('busy')
    const { id, version } = referral
    const asked = await send(`/api/inbox/${id}/markFiled`, { version, once: filing, on })
    setFiled(asked.ok ? 'yes' : 'no')
    setProblem(asked.ok ? null : asked.problem)
  }

  return (
    <PrintSheet
      referral={referral}
      words={words}
      me={me}
      view={view}
      isBusy={isBusy}
      problem={problem}
      filed={filed}
      onShow={() => void show()}
      onPrint={() => window.print()}
      onFile={(on) => void file(on)}
    />
  )
}

function isFiled(referral: AnyReferral): boolean {
  return 'filedAt' in referral && referral.filedAt !== null
}
