import { useState } from 'react'
import type { Words } from '../../../../src/referrals/inbox/readWords'
import { send } from '../../parts/ask'
import { newId } from '../../parts/newId'
import type { TextsState } from '../parts/TextsBox'

const closed: TextsState = { kind: 'closed', problem: null }

/**
 * The words that are open in front of the reader: of the referral that is chosen, until another one
 * is, or none. Coming back to it is another look.
 */
export function useTexts({
  selected,
  onNoted,
}: {
  selected: string | null
  onNoted: (id: string) => void
}) {
  const [opened, setOpened] = useState<{ id: string; state: TextsState; once: string } | null>(null)
  if (opened && opened.id !== selected) setOpened(null)

  async function show(id: string): Promise<void> {
    // A look that was not answered is asked for again as the same look.
    const once =
      opened?.id === id && opened.state.kind === 'closed' && opened.state.problem
        ? opened.once
        : newId()
    setOpened({ id, once, state: { kind: 'asked' } })
    const asked = await send<Words>(`/api/inbox/${id}/texts`, { once })
    setOpened((now) => {
      if (now?.id !== id || now.once !== once) return now
      return {
        ...now,
        state: asked.ok
          ? { kind: 'shown', words: asked.value }
          : { kind: 'closed', problem: asked.problem },
      }
    })
    if (asked.ok) onNoted(id)
  }

  return {
    stateOf: (id: string): TextsState => (opened?.id === id ? opened.state : closed),
    show,
    hide: () => setOpened(null),
    /** A note just written stands under what is open: asking for it would be another look. */
    addNote: (id: string, note: { text: string; author: string; at: number }) =>
      setOpened((now) => {
        if (now?.id !== id || now.state.kind !== 'shown') return now
        const { words } = now.state
        const { text, ...rest } = note
        const texts = [...words.texts, { kind: 'note' as const, ...rest, content: { text } }]
        return { ...now, state: { kind: 'shown', words: { ...words, texts } } }
      }),
  }
}
