import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../views/admin/parts/ask'
import { plainProblem } from '../../../../views/admin/parts/ask'
import { AccessPage } from '../../../../views/admin/access/AccessPage'
import { groupsOf } from '../../../../views/admin/inbox/data/useList'
import { everything, isNarrowed, type ListFilter } from '../../../../views/admin/inbox/filter'
import { formNames, type FormControls } from '../../../../views/admin/inbox/forms/controls'
import { FormOf } from '../../../../views/admin/inbox/forms/FormOf'
import { CodeSearch } from '../../../../views/admin/inbox/parts/CodeSearch'
import { CountBoxes } from '../../../../views/admin/inbox/parts/CountBoxes'
import { DutyBox } from '../../../../views/admin/inbox/parts/DutyBox'
import { Filters } from '../../../../views/admin/inbox/parts/Filters'
import { KeptPanel } from '../../../../views/admin/inbox/parts/KeptPanel'
import { KeysHelp } from '../../../../views/admin/inbox/parts/KeysHelp'
import { LiveNotice } from '../../../../views/admin/inbox/parts/LiveNotice'
import {
  EmptyPanel,
  GonePanel,
  Panel,
  WaitingPanel,
  type PanelState,
} from '../../../../views/admin/inbox/parts/Panel'
import { RowList } from '../../../../views/admin/inbox/parts/RowList'
import type { View } from '../../../../views/admin/inbox/view'
import { PrintSheet } from '../../../../views/admin/print/PrintSheet'
import { langs } from '../../../../views/portal/words'
import { findingsIn } from '../htmlValidity'
import { exampleDetails, exampleKept } from './examples/details'
import { exampleNow, exampleUnits, type ExampleName } from './examples/rows'
import { exampleList, exampleView, exampleWords } from './examples/view'

const nothing = () => undefined
const rest: PanelState = {
  open: null,
  texts: { kind: 'closed', problem: null },
  busy: null,
  problem: null,
}
const shown: PanelState = { ...rest, texts: { kind: 'shown', words: exampleWords } }
const names = Object.keys(exampleDetails) as ExampleName[]

describe.each(langs)('the parts of the inbox in %s', (lang) => {
  const view = exampleView(lang)

  it.each(Object.entries(examplesOf(view)))(
    '%s: valid HTML without inline style',
    async (_, part) => {
      const html = renderToStaticMarkup(part)
      expect(html).not.toBe('')
      expect(await findingsIn(html)).toEqual([])
      expect(html).not.toMatch(/undefined|\[object/)
    },
  )
})

describe.each(['inform', 'filed'] as const)('the day in the form %s', (form) => {
  const view = exampleView('da')
  const controls = (changes: Partial<FormControls>) => ({
    ...someControls,
    draft: { answer: 'informed' },
    ...changes,
  })
  const shownWith = (changes: Partial<FormControls>) =>
    renderToStaticMarkup(<AForm form={form} view={view} controls={controls(changes)} />)

  it('is today, between the day of receipt and today', () => {
    const html = shownWith({ problem: null })
    expect(html).toMatch(
      /type="date"[^>]* min="2026-11-23" max="2026-11-23"[^>]* value="2026-11-23"/,
    )
    expect(html).not.toContain('fi-error')
  })

  it('stays as it was typed when the portal refuses it, and why is said', () => {
    const details = [{ field: 'on', message: 'future' }]
    const problem = { ...plainProblem('invalid'), details }
    const html = shownWith({ problem, draft: { answer: 'informed', on: '2026-11-24' } })
    expect(html).toContain('value="2026-11-24"')
    expect(html).toContain('Den dag er ikke kommet endnu.')
  })
})

function examplesOf(view: View): Record<string, ReactElement> {
  return {
    list: <List view={view} filter={everything} />,
    'list of one box': <List view={view} filter={{ ...everything, group: 'new' }} />,
    'list narrowed to nothing': (
      <List view={view} filter={{ ...everything, group: 'closed', situation: 'vold' }} />
    ),
    boxes: <CountBoxes counts={exampleList.counts} chosen="new" view={view} onChoose={nothing} />,
    filters: (
      <Filters
        filter={{ ...everything, situation: 'gade' }}
        units={Object.values(exampleUnits)}
        view={view}
        onChange={nothing}
      >
        <CodeSearch
          value="K7M"
          error={view.words.list.search.notCode}
          isBusy={false}
          view={view}
          onChange={nothing}
          onSearch={nothing}
        />
      </Filters>
    ),
    duty: <Duty view={view} />,
    keys: <KeysHelp isOn view={view} onSwitch={nothing} onClose={nothing} />,
    ...Object.fromEntries(
      (['offline', 'failed', 'signed-out'] as const).map((state) => [
        `connection ${state}`,
        <LiveNotice
          key={state}
          state={state}
          fetchedAt={exampleNow}
          view={view}
          onAgain={nothing}
        />,
      ]),
    ),
    ...Object.fromEntries(
      names.map((name) => [`panel ${name}`, <APanel key={name} name={name} view={view} />]),
    ),
    'panel with its words open': <APanel name="late" state={shown} view={view} />,
    'panel refused': <APanel name="received" state={{ ...rest, problem: conflict }} view={view} />,
    ...Object.fromEntries(
      formNames.map((form) => [`form ${form}`, <AForm key={form} form={form} view={view} />]),
    ),
    'panel kept': (
      <KeptPanel
        referral={exampleKept}
        texts={rest.texts}
        view={view}
        onClose={nothing}
        onShow={nothing}
        onHide={nothing}
      />
    ),
    'panel gone': <GonePanel id="x" view={view} onClose={nothing} />,
    'panel waiting': <WaitingPanel view={view} onClose={nothing} />,
    'panel empty': <EmptyPanel view={view} />,
    'sheet before': <Sheet view={view} isShown={false} />,
    'sheet with its words': <Sheet view={view} isShown />,
    access: (
      <AccessPage
        units={[
          { ...exampleUnits.esbjerg, body: 'Esbjerg Kommune', phone: '+4500123456' },
          { ...exampleUnits.team, body: 'Esbjerg Kommune', phone: null },
        ]}
        days={90}
        lang={view.lang}
      />
    ),
  }
}

const someControls: FormControls = {
  draft: {
    to: exampleUnits.odense.id,
    outcome: 'not-found',
    answer: 'exempt',
    text: 'x'.repeat(1_900),
  },
  onDraft: nothing,
  onSubmit: nothing,
  onCancel: nothing,
  isBusy: false,
  problem: { ...plainProblem('invalid'), details: [{ field: 'text', message: 'cpr' }] },
  changed: null,
  onReload: nothing,
}

const conflict: Problem = {
  ...plainProblem('conflict'),
  changedBy: null,
  changedByActor: 'sender',
}

function List({ view, filter }: { view: View; filter: ListFilter }) {
  return (
    <RowList
      groups={groupsOf(exampleList, filter)}
      selected={exampleDetails.received.id}
      isNarrowed={isNarrowed(filter)}
      isLoading={false}
      view={view}
      onOpen={nothing}
      onMore={nothing}
    />
  )
}

function APanel({
  name,
  state = rest,
  view,
}: {
  name: ExampleName
  state?: PanelState
  view: View
}) {
  return (
    <Panel
      detail={exampleDetails[name]}
      state={state}
      said=""
      notice={null}
      view={view}
      on={{
        onClose: nothing,
        onPress: nothing,
        onOpen: nothing,
        onShowTexts: nothing,
        onHideTexts: nothing,
        onReload: nothing,
      }}
      renderForm={() => null}
    />
  )
}

/** Every form with something typed and something in its way. */
function AForm({
  form,
  view,
  controls = {
    ...someControls,
    changed: form === 'note' ? { changedBy: 'Koordinator', changedByActor: 'unit' } : null,
  },
}: {
  form: (typeof formNames)[number]
  view: View
  controls?: FormControls
}) {
  return (
    <FormOf
      form={form}
      detail={exampleDetails.received}
      view={view}
      controls={controls}
      suggestions={[
        {
          id: exampleDetails.late.id,
          code: 'P3R-8WN',
          receivedAt: exampleNow,
          situation: 'gade',
          near: 'words',
        },
      ]}
      onSuggest={nothing}
    />
  )
}

function Duty({ view }: { view: View }) {
  const people = [{ id: 'x', name: 'Koordinator' }]
  const unit = { ...exampleUnits.esbjerg, people, onDuty: null }
  const handlers = { onOpen: nothing, onChoose: nothing, onSave: nothing, onCancel: nothing }
  return (
    <DutyBox unit={unit} isOpen isBusy={false} chosen="x" error={null} view={view} {...handlers} />
  )
}

function Sheet({ view, isShown }: { view: View; isShown: boolean }) {
  return (
    <PrintSheet
      referral={exampleDetails.closed}
      words={isShown ? exampleWords : null}
      me="Koordinator"
      view={view}
      isBusy={false}
      problem={isShown ? null : plainProblem('offline')}
      filed="no"
      onShow={nothing}
      onPrint={nothing}
      onFile={nothing}
    />
  )
}
