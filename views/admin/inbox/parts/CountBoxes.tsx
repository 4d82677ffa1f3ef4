import { inboxGroups, type InboxGroup } from '../../../../src/referrals/inbox/types'
import { groupHref, inboxPath } from '../links'
import type { View } from '../view'

/** The states as figures; one pressed shows that box alone, pressed again all that are open. */
export function CountBoxes({
  counts,
  chosen,
  view: { words },
  onChoose,
}: {
  counts: Readonly<Record<InboxGroup, number>>
  chosen: InboxGroup | null
  view: View
  onChoose: (group: InboxGroup | null) => void
}) {
  return (
    <nav aria-label={words.list.boxesLabel}>
      <ul className="fi-boxes">
        {inboxGroups.map((group) => {
          const isChosen = group === chosen
          return (
            <li key={group}>
              <a
                href={isChosen ? inboxPath : groupHref(group)}
                aria-current={isChosen ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onChoose(isChosen ? null : group)
                }}
              >
                <span className="fi-boxes__count">{counts[group]}</span>{' '}
                <span>{words.list.groups[group]}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
