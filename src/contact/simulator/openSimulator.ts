import type { Payload, TypedUser } from 'payload'
import type { Instant } from '../../routing/types'
import { namesOfPeople } from './namesOfPeople'
import { readQuery, type SearchParams, type SimulatorQuery } from './query'
import { readSimulator, type SimulatorData } from './readSimulator'
import { simulate, type Simulation } from './simulate'

export type OpenedSimulator = {
  query: SimulatorQuery
  data: SimulatorData
  simulation: Simulation
  /** Names by the ids of users, as far as the reader may know them. */
  people: ReadonlyMap<string, string>
}

/** All that the page shows, from its address; `null` for whoever may not see it. */
export async function openSimulator({
  payload,
  user,
  params,
  now,
}: {
  payload: Payload
  user: TypedUser | null
  params: SearchParams
  now: Instant
}): Promise<OpenedSimulator | null> {
  const data = await readSimulator({ payload, user, now })
  if (!data) return null
  const query = readQuery(params, now)
  const simulation = simulate({ query, data, now })
  const people = await namesOfPeople({ payload, user, ids: peopleOf(simulation) })
  return { query, data, simulation, people }
}

function peopleOf({ told, trial }: Simulation): string[] {
  return [told, trial?.result?.told].flatMap((each) =>
    each?.kind === 'unit' ? each.choice.receiver.people : [],
  )
}
