import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Instant } from '../../../../src/routing/types'
import { refreshCounts } from '../../nav/counts'
import type { FormName } from '../forms/controls'
import type { InboxProps } from '../Inbox'
import { viewOf } from '../view'
import { useChanges } from './useChanges'
import { choose, useChosen } from './useChosen'
import { useForms } from './useForms'
import { useKeys, useKeysSwitch } from './useKeys'
import { useList, type Loaded } from './useList'
import { useLiveState } from './useLiveState'
import { useNextFocus } from './useNextFocus'
import { useOneAtATime } from './useOneAtATime'
import { useNow } from './useNow'
import { useReferral } from './useReferral'
import { useRowFocus } from './useRowFocus'
import { useTake } from './useTake'
import { useTexts } from './useTexts'

/** What is chosen, what is fetched, what the keys do: all that the inbox knows in the browser. */
export function useInbox(props: InboxProps) {
  const { lang, municipalities, list: initial, open: initialOpen } = props
  const clock = useNow(props.now)
  const view = viewOf({ lang, now: clock.now, municipalities })
  const [live, heard] = useLiveState()
  const [said, setSaid] = useState('')
  const selected = useChosen()
  const router = useRouter()
  const listRef = useRef<HTMLDivElement>(null)
  const helpRef = useRef<HTMLDialogElement>(null)
  const rows = useRowFocus(listRef)
  const focusNext = useNextFocus()
  const [isKeys, setKeys] = useKeysSwitch()

  const list = useList({
    initial: initial ?? nothing(props.now),
    initialFilter: props.filter,
    onAsked: (asked) => {
      heard(asked)
      if (asked.ok) clock.set(asked.value.now)
    },
  })
  const { referral, reload, lose } = useReferral({
    selected,
    initial: initialOpen,
    onAsked: heard,
  })
  const refresh = useOneAtATime(async () => {
    void refreshCounts()
    if (initial) await list.refresh()
  })
  const texts = useTexts({ selected, onNoted: (id) => void reload(id) })
  const forms = useForms(async ({ id, action, form }, fields) => {
    // The form that had the focus is gone: back to where it was opened, if that is still there.
    const isLost = { isOnlyIfLost: true }
    if (id === selected && form) focusNext(() => openerOf(form) ?? headingOf(id), isLost)
    if (action === 'addNote' && typeof fields.text === 'string') {
      texts.addNote(id, { text: fields.text.trim(), author: props.me, at: clock.now })
    }
    const [after] = await Promise.all([id === selected ? reload(id) : null, refresh()])
    const code = after?.code ?? list.loaded.groups.new?.rows.find((row) => row.id === id)?.code
    setSaid(saying(view.words, action, code ?? ''))
    if (id !== selected) return
    if (after) focusNext(() => headingOf(id), isLost)
    else close()
  })
  useChanges({
    onAsked: heard,
    onChange: (changed) => {
      void refresh()
      if (changed?.isGone) lose(changed.id)
      else if (selected && (changed?.id ?? selected) === selected) void reload(selected)
    },
  })

  function open(id: string): void {
    forms.closeForm()
    setSaid('')
    focusNext(() => headingOf(id))
    choose(id)
  }

  function close(): void {
    texts.hide()
    forms.closeForm()
    setSaid('')
    if (!initial) return router.push(props.home)
    if (selected) focusNext(() => rows.find(selected))
    choose(null)
  }

  const take = useTake({ referral, list: list.loaded, forms, current: rows.current })
  useKeys(
    {
      j: () => rows.move(1, selected),
      k: () => rows.move(-1, selected),
      o: () => openIf(rows.current()),
      a: take,
      '/': () => document.getElementById('fi-code-search')?.focus(),
      '?': () => helpRef.current?.showModal(),
      Escape: () => (forms.open ? leaveForm() : selected && close()),
    },
    isKeys,
  )

  function openIf(id: string | null): void {
    if (id) open(id)
  }

  function leaveForm(): void {
    const form = forms.open?.form
    forms.closeForm()
    if (form) focusNext(() => openerOf(form))
  }

  return {
    view,
    selected,
    referral,
    live,
    said,
    list,
    forms,
    texts,
    rows,
    listRef,
    open,
    close,
    leaveForm,
    reload,
    helpRef,
    isKeys,
    setKeys,
  }
}

function nothing(now: Instant): Loaded {
  return { groups: {}, counts: { new: 0, taken: 0, offers: 0, closed: 0 }, late: 0, now }
}

function openerOf(form: FormName): HTMLElement | null {
  return document.getElementById(`fi-open-${form}`)
}

/** The heading of a referral, once it is the one that is shown. */
function headingOf(id: string): HTMLElement | null {
  return document.querySelector(`#fi-code[data-of='${id}']`)
}

function saying(
  { panel }: ReturnType<typeof viewOf>['words'],
  action: string,
  code: string,
): string {
  if (action === 'chase') return panel.actions.chased
  const known = panel.done as Record<string, (code: string) => string>
  return (known[action] ?? panel.done.other)(code)
}
