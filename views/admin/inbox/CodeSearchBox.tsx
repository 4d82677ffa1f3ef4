import { useState } from 'react'
import { ask } from '../parts/ask'
import { looksLikeCode } from './looksLikeCode'
import { CodeSearch } from './parts/CodeSearch'
import type { View } from './view'

/** What was typed, what the portal said to it, and the referral it led to. */
export function CodeSearchBox({ view, onFound }: { view: View; onFound: (id: string) => void }) {
  const { search, live } = view.words.list
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function find(): Promise<void> {
    if (!looksLikeCode(typed)) return setError(search.notCode)
    setBusy(true)
    const asked = await ask<{ id: string }>(`/api/inbox/code/${encodeURIComponent(typed.trim())}`)
    setBusy(false)
    if (asked.ok) {
      setTyped('')
      setError(null)
      return onFound(asked.value.id)
    }
    const isNone = asked.problem.kind === 'gone' || asked.problem.kind === 'invalid'
    setError(isNone ? search.none(typed.trim().toUpperCase()) : live.failed)
  }

  return (
    <CodeSearch
      value={typed}
      error={error}
      isBusy={isBusy}
      view={view}
      onChange={(value) => {
        setTyped(value)
        setError(null)
      }}
      onSearch={() => void find()}
    />
  )
}
