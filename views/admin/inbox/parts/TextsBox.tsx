import type { ReactNode } from 'react'
import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import type { Words as ReadWords } from '../../../../src/referrals/inbox/readWords'
import { clock, longDate } from '../../../portal/words/format'
import type { Problem } from '../../parts/ask'
import { Button, ButtonLink } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { Notice } from '../../parts/Notice'
import type { FormName } from '../forms/controls'
import { printHref } from '../links'
import type { View } from '../view'
import { Texts } from './Texts'

/** What was written: closed, on its way, or open in front of the reader. */
export type TextsState =
  | { kind: 'closed'; problem: Problem | null }
  | { kind: 'asked' }
  | { kind: 'shown'; words: ReadWords }

type Detail = Pick<ReferralDetail, 'id' | 'mayRead' | 'textErasedAt' | 'textEndsAt' | 'may'>

/** The free text behind its own button, and what can be done with it. */
export function TextsBox({
  detail,
  state,
  open,
  view,
  onShow,
  onHide,
  onOpen,
  renderForm,
}: {
  detail: Detail
  state: TextsState
  open: FormName | null
  view: View
  onShow: () => void
  onHide: () => void
  onOpen: (form: FormName) => void
  renderForm: (form: FormName) => ReactNode
}) {
  const { panel, forms } = view.words
  const { texts } = panel
  if (!detail.mayRead) {
    return (
      <div className="fi-texts">
        <p className="fi-texts__why">
          <Icon name="lock" />
          <span>
            {detail.textErasedAt === null
              ? texts.onlyHolder
              : texts.erased(longDate(detail.textErasedAt, view.lang))}
          </span>
        </p>
      </div>
    )
  }
  const isShown = state.kind === 'shown'
  return (
    <section className="fi-texts" aria-labelledby="fi-texts">
      <h3 id="fi-texts">
        <Icon name="lock" />
        <span>{texts.title}</span>
      </h3>
      {isShown ? (
        <>
          <p className="fi-quiet" role="status">
            {texts.noted(clock(state.words.notedAt, view.lang))}
          </p>
          <Texts texts={state.words.texts} view={view} />
        </>
      ) : (
        <p>
          {texts.text}{' '}
          {detail.textEndsAt !== null && texts.ends(longDate(detail.textEndsAt, view.lang))}
        </p>
      )}
      {state.kind === 'closed' && state.problem && (
        <Notice tone="warn" role="alert">
          <p>{forms.problems[state.problem.kind === 'conflict' ? 'busy' : state.problem.kind]}</p>
        </Notice>
      )}
      <div className="fi-buttons">
        <Button
          id="fi-show-texts"
          onClick={isShown ? onHide : onShow}
          isBusy={state.kind === 'asked'}
        >
          {isShown ? texts.hide : state.kind === 'asked' ? texts.showing : texts.show}
        </Button>
        {detail.may.includes('addNote') && open !== 'note' && (
          <Button id="fi-open-note" icon="pencil" onClick={() => onOpen('note')}>
            {texts.note}
          </Button>
        )}
      </div>
      {open === 'note' && renderForm('note')}
      <div className="fi-buttons fi-buttons--quiet">
        <ButtonLink look="quiet" icon="print" href={printHref(detail.id)}>
          {texts.print}
        </ButtonLink>
        {detail.may.includes('eraseTexts') && open !== 'erase' && (
          <Button id="fi-open-erase" look="quiet" icon="bin" onClick={() => onOpen('erase')}>
            {texts.erase}
          </Button>
        )}
      </div>
      {open === 'erase' && renderForm('erase')}
    </section>
  )
}
