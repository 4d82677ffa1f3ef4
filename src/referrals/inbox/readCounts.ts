import { createHash } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { hasRole, isSecretariat, unitsOf } from '../../../collections/access/roles'
import type { Instant } from '../../routing/types'
import type { User } from '../change'
import type { ReferralServices } from '../services'
import { holdersIn } from '../receivers/holdersIn'
import { boxesOf, type Boxes } from './boxes'
import { countBoxes } from './countBoxes'
import { countWorkList } from './readWorkList'
import { workBoxesOf } from './workBoxes'
import type { ReaderCounts } from './workListTypes'

/** What badges and cards show of the reader's lists; for who has none, nothing. */
export async function readCounts(
  services: ReferralServices,
  { user }: { user: User },
): Promise<ReaderCounts> {
  const now = services.now()
  const req = await createLocalReq({}, services.payload)
  const units = unitsServed(user)
  const [inbox, workList, first] = await Promise.all([
    units && countBoxes(req, { units, now }),
    isSecretariat(user) ? countWorkList(services, { user }) : null,
    readFirst(req, await listsOf(services, { user, now })),
  ])
  return { inbox, workList, version: digest([inbox, workList, first]) }
}

/** The units a coordinator serves; `null` for who is none. */
function unitsServed(user: User): string[] | null {
  return hasRole(user, 'referral-coordinator') ? [...new Set(unitsOf(user))] : null
}

/** Every open list of the reader's, as they see it first. */
async function listsOf(
  services: ReferralServices,
  { user, now }: { user: User; now: Instant },
): Promise<Boxes[]> {
  const units = unitsServed(user) ?? []
  const inbox = (['new', 'taken', 'offers'] as const).map((group) =>
    boxesOf({ group, units, sort: 'deadline', now }),
  )
  if (!isSecretariat(user)) return inbox
  const work = workBoxesOf({ holders: holdersIn(await services.current()), now })
  return [...inbox, work.late, work.withoutUnit, work.unanswered]
}

/** What a first page shows of each list, in which version: no more of a row than that. */
async function readFirst(req: PayloadRequest, lists: readonly Boxes[]): Promise<unknown> {
  const boxes = lists.flatMap(({ all, field }) => all.map((where) => ({ where, sort: field })))
  const found = await Promise.all(
    boxes.map(({ where, sort }) =>
      req.payload.db.find<{ id: string; version: number }>({
        collection: 'referrals',
        where,
        sort: [sort, 'id'],
        select: { version: true },
        limit: 50,
        pagination: false,
        req,
      }),
    ),
  )
  return found.map(({ docs }) => docs.map(({ id, version }) => [id, version]))
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
}
