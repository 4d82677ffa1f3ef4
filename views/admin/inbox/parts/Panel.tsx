import type { ReactNode } from 'react'
import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import type { Problem } from '../../parts/ask'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { Notice } from '../../parts/Notice'
import { chipOf } from '../chipOf'
import { comesOf } from '../comesOf'
import { conflictText } from '../conflictText'
import type { ActionName, FormName } from '../forms/controls'
import type { View } from '../view'
import { Actions } from './Actions'
import { DeadlineBox } from './DeadlineBox'
import { Facts, factsOf } from './Facts'
import { OfferNotice } from './OfferNotice'
import { PanelHead } from './PanelHead'
import { RingNotice } from './RingNotice'
import { StateChip } from './StateChip'
import { TextsBox, type TextsState } from './TextsBox'
import { Timeline } from './Timeline'

/** What the reader has begun in the panel. */
export type PanelState = {
  open: FormName | null
  texts: TextsState
  /** A button without a form: sent, or what came of it. */
  busy: ActionName | null
  problem: Problem | null
}

export type PanelHandlers = {
  onClose: () => void
  onPress: (action: ActionName) => void
  onOpen: (form: FormName) => void
  onShowTexts: () => void
  onHideTexts: () => void
  onReload: () => void
}

/** One referral beside the list; on a phone a page of its own. */
export function Panel({
  detail,
  state,
  view,
  on,
  said,
  notice,
  renderForm,
}: {
  detail: ReferralDetail
  state: PanelState
  /** What the reader has just done; told to screen readers elsewhere. */
  said: string
  /** About the connection, where the list beside it does not say so. */
  notice: ReactNode
  view: View
  on: PanelHandlers
  renderForm: (form: FormName) => ReactNode
}) {
  const { open } = state
  return (
    <aside className="fi-panel" aria-labelledby="fi-code">
      <PanelHead code={detail.code} of={detail.id} view={view} onClose={on.onClose} />
      <StateChip chip={chipOf(detail, view)} />
      {notice}
      {said && (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      )}
      <DeadlineBox detail={detail} view={view} />
      <OfferNotice detail={detail} view={view} />
      <PressProblem problem={state.problem} view={view} onReload={on.onReload} />
      <Actions
        detail={detail}
        open={open}
        busy={state.busy}
        view={view}
        onPress={on.onPress}
        onOpen={on.onOpen}
        renderForm={renderForm}
      />
      <RingNotice ring={detail.ring} view={view} />
      <h3 className="fi-unseen">{view.words.panel.facts.title}</h3>
      <Facts
        facts={factsOf(detail, view)}
        open={open}
        view={view}
        onOpen={on.onOpen}
        renderForm={renderForm}
      />
      {detail.standing !== 'secretariat' && (
        <TextsBox
          detail={detail}
          state={state.texts}
          open={open}
          view={view}
          onShow={on.onShowTexts}
          onHide={on.onHideTexts}
          onOpen={on.onOpen}
          renderForm={renderForm}
        />
      )}
      <Timeline entries={detail.timeline} comes={comesOf(detail, view)} view={view} />
    </aside>
  )
}

/** What stood in the way of a button without a form. */
function PressProblem({
  problem,
  view: { words },
  onReload,
}: {
  problem: Problem | null
  view: View
  onReload: () => void
}) {
  if (!problem) return null
  const { problems } = words.forms
  return (
    <Notice tone="warn" role="alert">
      <p>{problem.kind === 'conflict' ? conflictText(problem, words) : problems[problem.kind]}</p>
      {problem.kind === 'conflict' && <Button onClick={onReload}>{problems.load}</Button>}
    </Notice>
  )
}

/** The referral is not (or no longer) the reader's to see. */
export function GonePanel({ id, view, onClose }: { id: string; view: View; onClose: () => void }) {
  const { gone } = view.words.panel
  return (
    <aside className="fi-panel" aria-labelledby="fi-code">
      <PanelHead code={gone.title} of={id} view={view} onClose={onClose} />
      <Notice>
        <p>{gone.text}</p>
      </Notice>
    </aside>
  )
}

/** Nothing chosen: why there is room on the right. */
export function EmptyPanel({ view: { words } }: { view: View }) {
  return (
    <div className="fi-panel fi-panel--empty">
      <Icon name="door" size={32} />
      <p>{words.list.choose}</p>
    </div>
  )
}

/** Chosen, and on its way. */
export function WaitingPanel({ view, onClose }: { view: View; onClose: () => void }) {
  return (
    <aside className="fi-panel" aria-labelledby="fi-code" aria-busy="true">
      <PanelHead code={view.words.list.loading} view={view} onClose={onClose} />
    </aside>
  )
}
