'use client'

import type { UnitName } from '../../../src/referrals/inbox/types'
import type { Instant, Kommunekode } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'
import { useInbox } from './data/useInbox'
import type { Loaded } from './data/useList'
import type { OpenReferral } from './data/useReferral'
import type { ListFilter } from './filter'
import { InboxList } from './InboxList'
import type { DutyUnit } from './parts/DutyBox'
import { KeysHelp } from './parts/KeysHelp'
import { ReferralPanel } from './ReferralPanel'

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

/** The inbox in the browser: the list, and beside it what is chosen. */
export function Inbox(props: InboxProps) {
  const { helpRef, listRef, ...inbox } = useInbox(props)
  return (
    <div
      className="fi fi-inbox"
      data-open={inbox.selected ? '' : undefined}
      data-solo={props.list ? undefined : ''}
    >
      <p className="fi-unseen" role="status">
        {inbox.said}
      </p>
      {props.list && (
        <div className="fi-inbox__list">
          <InboxList
            list={inbox.list}
            live={inbox.live}
            units={props.units}
            duty={props.duty}
            selected={inbox.selected}
            view={inbox.view}
            listRef={listRef}
            rows={inbox.rows}
            onOpen={inbox.open}
            onHelp={() => helpRef.current?.showModal()}
          />
        </div>
      )}
      <ReferralPanel
        id={inbox.selected}
        referral={inbox.referral}
        live={props.list ? 'live' : inbox.live}
        said={inbox.said}
        forms={inbox.forms}
        texts={inbox.texts}
        view={inbox.view}
        onClose={inbox.close}
        onLeaveForm={inbox.leaveForm}
        onReload={inbox.reload}
      />
      <KeysHelp
        ref={helpRef}
        isOn={inbox.isKeys}
        view={inbox.view}
        onSwitch={inbox.setKeys}
        onClose={() => helpRef.current?.close()}
      />
    </div>
  )
}
