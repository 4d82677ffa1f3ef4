import { workParts, type ReaderCounts } from '../../../src/referrals/inbox/workListTypes'
import type { Lang } from '../../portal/words'
import { groupHref, inboxPath, unitsPath, workListPath } from '../inbox/links'
import { Icon } from '../parts/Icon'
import { EntrancesCard } from './EntrancesCard'
import { Figures } from './Figures'
import type { readEntrances } from './readEntrances'
import { dashboardWords, type DashboardWords } from './words'

export type DutyLine = { unit: string; person: string | null }

/** A card for each thing that the reader answers for. */
export function DashboardCards({
  name,
  counts: { inbox, workList },
  duty,
  entrances,
  isForVolunteers,
  lang,
}: {
  name: string
  counts: ReaderCounts
  duty: readonly DutyLine[]
  entrances: Awaited<ReturnType<typeof readEntrances>>
  isForVolunteers: boolean
  lang: Lang
}) {
  const words = dashboardWords(lang)
  return (
    <div className="fi fi-dashboard">
      <h1>{words.hello(name)}</h1>
      {inbox && <CoordinatorCard inbox={inbox} duty={duty} words={words} />}
      {workList && <SecretariatCard workList={workList} words={words} />}
      {entrances && <EntrancesCard {...entrances} words={words} lang={lang} />}
      {isForVolunteers && (
        <section className="fi-card" aria-labelledby="fi-dash-volunteers">
          <h2 id="fi-dash-volunteers">{words.volunteers.title}</h2>
          <p className="fi-calm">
            <Icon name="door" />
            <span>{words.volunteers.text}</span>
          </p>
        </section>
      )}
    </div>
  )
}

function CoordinatorCard({
  inbox,
  duty,
  words,
}: {
  inbox: NonNullable<ReaderCounts['inbox']>
  duty: readonly DutyLine[]
  words: DashboardWords
}) {
  const { coordinator } = words
  return (
    <Figures
      id="coordinator"
      title={coordinator.title}
      calm={coordinator.calm}
      figures={[
        { count: inbox.late, label: coordinator.late(inbox.late), href: inboxPath, isLate: true },
        { count: inbox.new, label: coordinator.new(inbox.new), href: groupHref('new') },
        { count: inbox.offers, label: coordinator.offers(inbox.offers), href: groupHref('offers') },
        { count: inbox.taken, label: coordinator.taken(inbox.taken), href: groupHref('taken') },
      ]}
      open={{ href: inboxPath, label: coordinator.open }}
      more={{ href: unitsPath, label: coordinator.rules }}
    >
      {duty.map(({ unit, person }) => (
        <p key={unit} className="fi-calm">
          <Icon name="person" />
          <span>
            {coordinator.duty}, {unit}: <strong>{person ?? coordinator.nobody}</strong>
          </span>
        </p>
      ))}
    </Figures>
  )
}

function SecretariatCard({
  workList,
  words: { secretariat },
}: {
  workList: NonNullable<ReaderCounts['workList']>
  words: DashboardWords
}) {
  return (
    <Figures
      id="secretariat"
      title={secretariat.title}
      calm={secretariat.calm}
      figures={workParts.map((part) => ({
        count: workList[part],
        label: secretariat[part](workList[part]),
        href: `${workListPath}#fi-work-${part}`,
        isLate: part === 'late',
      }))}
      open={{ href: workListPath, label: secretariat.open }}
    />
  )
}
