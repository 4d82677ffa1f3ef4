import { useEffect, useRef, useState } from 'react'
import { ask, plainProblem, send, type Outcome, type Problem } from '../../parts/ask'
import { newId } from '../../parts/newId'
import type { ActionName, Draft, FormName } from '../forms/controls'
import { afterOwn, withStep, type OwnSteps } from './ownSteps'

export type OpenForm = { id: string; form: FormName; version: number }
type Fields = Readonly<Record<string, unknown>>
type Sent = { id: string; action: ActionName; form: FormName | null }

/** The forms that are open, what was typed into them, and what came of sending. */
export function useForms(onDone: (sent: Sent, fields: Fields) => void | Promise<void>) {
  const [open, setOpen] = useState<OpenForm | null>(null)
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const [busy, setBusy] = useState<Sent | null>(null)
  const [failed, setFailed] = useState<(Sent & { problem: Problem }) | null>(null)
  const last = useRef({ key: '', once: '' })
  const own = useRef<OwnSteps | null>(null)
  useUnloadGuard(open !== null && isTyped(drafts[keyOf(open)]))

  /** Sends it once, however often it is pressed; the same again is the same form. */
  async function sendForm(sent: Sent, shown: number, fields: Fields): Promise<void> {
    if (busy) return
    const version = afterOwn(own.current, sent.id, shown)
    setBusy(sent)
    setFailed(null)
    const body = await withIds(fields)
    if (!body.ok) {
      setBusy(null)
      return setFailed({ ...sent, problem: body.problem })
    }
    const path = `/api/inbox/${sent.id}/${sent.action}`
    const key = JSON.stringify([path, version, body.value])
    if (last.current.key !== key) last.current = { key, once: newId() }
    const { once } = last.current
    const asked = await send<{ version: number }>(path, { ...body.value, version, once })
    setBusy(null)
    if (!asked.ok) return setFailed({ ...sent, problem: asked.problem })
    last.current = { key: '', once: '' }
    own.current = withStep(own.current, { id: sent.id, from: version, to: asked.value.version })
    const { current } = own
    setOpen((now) => now && { ...now, version: afterOwn(current, now.id, now.version) })
    if (sent.form) {
      setOpen(null)
      setDrafts(({ [keyOf({ id: sent.id, form: sent.form as FormName })]: _sent, ...rest }) => rest)
    }
    await onDone(sent, fields)
  }

  return {
    open,
    busy,
    failed,
    draftOf: (form: Pick<OpenForm, 'id' | 'form'>): Draft => drafts[keyOf(form)] ?? {},
    setDraft: (form: Pick<OpenForm, 'id' | 'form'>, changes: Draft) =>
      setDrafts((all) => ({ ...all, [keyOf(form)]: { ...all[keyOf(form)], ...changes } })),
    openForm: (form: OpenForm) => {
      setFailed(null)
      setOpen({ ...form, version: afterOwn(own.current, form.id, form.version) })
    },
    closeForm: () => {
      setFailed(null)
      setOpen(null)
    },
    /** Goes on from another version of the referral; what was typed stays. */
    rebase: (version: number) => {
      setFailed(null)
      setOpen((now) => now && { ...now, version })
    },
    forget: () => setFailed(null),
    send: sendForm,
  }
}

/** The one field in which a reader names another referral by its code. */
async function withIds({ code, ...fields }: Fields): Promise<Outcome<Fields>> {
  if (typeof code !== 'string') return { ok: true, value: fields }
  const asked = await ask<{ id: string }>(`/api/inbox/code/${encodeURIComponent(code)}`)
  if (asked.ok) return { ok: true, value: { ...fields, with: asked.value.id } }
  if (asked.problem.kind !== 'gone') return asked
  const details = [{ field: 'code', message: 'unknown' }]
  return { ok: false, problem: { ...plainProblem('invalid'), details } }
}

function keyOf({ id, form }: Pick<OpenForm, 'id' | 'form'>): string {
  return `${id} ${form}`
}

function isTyped(draft: Draft | undefined): boolean {
  return Object.values(draft ?? {}).some((value) => value.trim() !== '')
}

/** The browser asks before a page with something typed in it is left. */
function useUnloadGuard(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isOn])
}
