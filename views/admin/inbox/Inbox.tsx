'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { UnitName } from '../../../src/referrals/inbox/types'
import type { Instant, Kommunekode } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'
import type { Asked } from '../parts/ask'
import { useChanges } from './data/useChanges'
import { useForms } from './data/useForms'
import { useKeys, useKeysSwitch } from './data/useKeys'
import { useList, type Loaded } from './data/useList'
import { useNextFocus } from './data/useNextFocus'
import { useNow } from './data/useNow'
import { useReferral, type OpenReferral } from './data/useReferral'
import { useRowFocus } from './data/useRowFocus'
import { useTexts } from './data/useTexts'
import type { ListFilter } from './filter'
import { InboxList } from './InboxList'
import { inboxPath, referralHref, referralIn } from './links'
import { liveStateOf } from './liveStateOf'
import type { DutyUnit } from './parts/DutyBox'
import { KeysHelp } from './parts/KeysHelp'
import type { LiveState } from './parts/LiveNotice'
import { ReferralPanel } from './ReferralPanel'
import { useTake } from './data/useTake'
import { viewOf } from './view'

export type InboxProps = {
  lang: Lang
  me: string
  units: readonly UnitName[]
  duty: readonly DutyUnit[]
  municipalities: readonly (readonly [Kommunekode, string])[]
  filter: ListFilter
  /** `null` for who has no list and opens one referral alone. */
  list: Loaded | null
  open: OpenReferral | null
  /** Where closing a referral leads without a list. */
  home: string
  now: Instant
}

/** The inbox in the browser: what is chosen, what is fetched, what the keys do. */
export function Inbox(props: InboxProps) {
  const { lang, municipalities, list: initial, open: initialOpen } = props
  const clock = useNow(props.now)
  const view = viewOf({ lang, now: clock.now, municipalities })
  const [live, setLive] = useState<LiveState>('live')
  const [said, setSaid] = useState('')
  const selected = referralIn(usePathname())
  const router = useRouter()
  const listRef = useRef<HTMLDivElement>(null)
  const helpRef = useRef<HTMLDialogElement>(null)
  const rows = useRowFocus(listRef)
  const focusNext = useNextFocus()
  const [isKeys, setKeys] = useKeysSwitch()

  const heard = (asked: Asked<unknown>) => setLive(liveStateOf(asked))
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
  const refresh = () => (initial ? list.refresh() : Promise.resolve())
  const texts = useTexts((id) => void reload(id))
  const forms = useForms(async ({ id, action }, fields) => {
    if (action === 'addNote' && typeof fields.text === 'string') {
      texts.addNote(id, { text: fields.text.trim(), author: props.me, at: clock.now })
    }
    const [after] = await Promise.all([id === selected ? reload(id) : null, refresh()])
    const code = after?.code ?? list.loaded.groups.new?.rows.find((row) => row.id === id)?.code
    setSaid(saying(view.words, action, code ?? ''))
    if (id !== selected) return
    if (after) focusNext(() => headingOf(id))
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
    window.history.pushState(null, '', `${referralHref(id)}${window.location.search}`)
  }

  function close(): void {
    texts.hide()
    forms.closeForm()
    setSaid('')
    if (!initial) return router.push(props.home)
    if (selected) focusNext(() => rows.find(selected))
    window.history.pushState(null, '', `${inboxPath}${window.location.search}`)
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
    if (form) focusNext(() => document.getElementById(`fi-open-${form}`))
  }

  return (
    <div
      className="fi fi-inbox"
      data-open={selected ? '' : undefined}
      data-solo={initial ? undefined : ''}
    >
      <p className="fi-unseen" role="status">
        {said}
      </p>
      {initial && (
        <div className="fi-inbox__list">
          <InboxList
            list={list}
            live={live}
            units={props.units}
            duty={props.duty}
            selected={selected}
            view={view}
            listRef={listRef}
            rows={rows}
            onOpen={open}
            onHelp={() => helpRef.current?.showModal()}
          />
        </div>
      )}
      <ReferralPanel
        id={selected}
        referral={referral}
        live={initial ? 'live' : live}
        said={said}
        forms={forms}
        texts={texts}
        view={view}
        onClose={close}
        onLeaveForm={leaveForm}
        onReload={reload}
      />
      <KeysHelp
        ref={helpRef}
        isOn={isKeys}
        view={view}
        onSwitch={setKeys}
        onClose={() => helpRef.current?.close()}
      />
    </div>
  )
}

function nothing(now: Instant): Loaded {
  return { groups: {}, counts: { new: 0, taken: 0, offers: 0, closed: 0 }, late: 0, now }
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
