import { useState } from 'react'
import type { ReferralDetail } from '../../../src/referrals/inbox/types'
import type { Suggestion } from '../../../src/referrals/joining/suggestJoins'
import { send } from '../parts/ask'
import { newId } from '../parts/newId'
import type { useForms } from './data/useForms'
import type { AnyReferral } from './data/useReferral'
import type { useTexts } from './data/useTexts'
import type { FormControls, FormName } from './forms/controls'
import { FormOf } from './forms/FormOf'
import type { Suggestions } from './forms/JoinForm'
import { KeptPanel } from './parts/KeptPanel'
import { LiveNotice, type LiveState } from './parts/LiveNotice'
import { EmptyPanel, GonePanel, Panel, WaitingPanel } from './parts/Panel'
import type { View } from './view'

/** The right side: the referral that is chosen, with its forms. */
export function ReferralPanel({
  id,
  referral,
  live,
  said,
  forms,
  texts,
  view,
  onClose,
  onLeaveForm,
  onReload,
}: {
  id: string | null
  referral: AnyReferral | 'gone' | null
  live: LiveState
  said: string
  forms: ReturnType<typeof useForms>
  texts: ReturnType<typeof useTexts>
  view: View
  onClose: () => void
  onLeaveForm: () => void
  onReload: (id: string) => Promise<AnyReferral | null>
}) {
  const [found, setFound] = useState<{ id: string; suggestions: Suggestions } | null>(null)
  const head = { view, onClose }
  if (id === null) return <EmptyPanel view={view} />
  if (referral === null) return <WaitingPanel {...head} />
  if (referral === 'gone') return <GonePanel {...head} id={id} />
  const shown = {
    onShow: () => void texts.show(id),
    onHide: texts.hide,
  }
  if (referral.standing === 'kept') {
    return <KeptPanel {...head} {...shown} referral={referral} texts={texts.stateOf(id)} />
  }
  const detail = referral
  const open = forms.open?.id === id ? forms.open : null
  const failed = forms.failed?.id === id ? forms.failed : null

  const goOn = async () => {
    const now = await onReload(id)
    if (now && 'version' in now) forms.rebase(now.version)
  }
  async function suggest(): Promise<void> {
    if (id === null) return
    setFound({ id, suggestions: 'asked' })
    const asked = await send<{ suggestions: readonly Suggestion[] }>(
      `/api/inbox/${id}/suggestions`,
      { once: newId() },
    )
    setFound({ id, suggestions: asked.ok ? asked.value.suggestions : 'unasked' })
  }

  return (
    <Panel
      {...head}
      detail={detail}
      said={said}
      state={{
        open: open?.form ?? null,
        texts: texts.stateOf(id),
        busy: forms.busy?.id === id && forms.busy.form === null ? forms.busy.action : null,
        problem: failed?.form === null ? failed.problem : null,
      }}
      on={{
        onClose,
        onPress: (action) => void forms.send({ id, action, form: null }, detail.version, {}),
        onOpen: (form) =>
          open?.form === form
            ? onLeaveForm()
            : forms.openForm({ id, form, version: detail.version }),
        onShowTexts: shown.onShow,
        onHideTexts: shown.onHide,
        onReload: () => void goOn(),
      }}
      notice={
        <LiveNotice state={live} fetchedAt={view.now} view={view} onAgain={() => void goOn()} />
      }
      renderForm={(form) =>
        open && (
          <FormOf
            key={`${id} ${form}`}
            form={form}
            detail={detail}
            view={view}
            controls={controlsOf({ form, version: open.version, detail, forms, onLeaveForm, goOn })}
            suggestions={found?.id === id ? found.suggestions : 'unasked'}
            onSuggest={() => void suggest()}
          />
        )
      }
    />
  )
}

function controlsOf({
  form,
  version,
  detail,
  forms,
  onLeaveForm,
  goOn,
}: {
  form: FormName
  /** That the form was opened on. */
  version: number
  detail: ReferralDetail
  forms: ReturnType<typeof useForms>
  onLeaveForm: () => void
  goOn: () => Promise<void>
}): FormControls {
  const { id } = detail
  const failed = forms.failed?.id === id && forms.failed.form === form ? forms.failed : null
  const problem = failed?.problem ?? null
  return {
    draft: forms.draftOf({ id, form }),
    onDraft: (changes) => forms.setDraft({ id, form }, changes),
    onSubmit: (action, fields) => void forms.send({ id, action, form }, version, fields),
    onCancel: onLeaveForm,
    isBusy: forms.busy?.id === id && forms.busy.form === form,
    problem,
    changed: forms.busy?.id === id ? null : changeOf({ version, detail, problem }),
    onReload: () => void goOn(),
  }
}

/** Whether it changed under the form: the page has heard of it, or the portal refused for it. */
function changeOf({
  version,
  detail,
  problem,
}: {
  version: number
  detail: ReferralDetail
  problem: FormControls['problem']
}): FormControls['changed'] {
  if (problem?.kind === 'conflict') return problem
  // An older one is what the page showed before the reader's own step.
  if (detail.version <= version) return null
  const beside = ['looked', 'printed', 'compared']
  const last = detail.timeline.findLast(({ kind }) => !beside.includes(kind))
  return {
    changedBy: last?.user ?? last?.unit?.name ?? null,
    changedByActor: last?.actor ?? null,
  }
}
