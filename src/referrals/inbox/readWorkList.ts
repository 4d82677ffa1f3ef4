import { createLocalReq } from 'payload'
import { isSecretariat } from '../../../collections/access/roles'
import { appError } from '../../errors'
import { overdueMessages, undeliverableCount } from '../../messages/undeliverable'
import type { User } from '../change'
import type { ReferralServices } from '../services'
import { holdersIn } from '../receivers/holdersIn'
import { unfitUnits } from '../receivers/unfitUnits'
import type { Boxes } from './boxes'
import { readGaps } from './gaps'
import { readBoxes } from './readBoxes'
import { toRows } from './toRows'
import type { InboxRow } from './types'
import { readUndeliverable } from './undeliverableRows'
import { countWork, workBoxesOf } from './workBoxes'
import type { ReaderCounts, WorkList, WorkPart } from './workListTypes'

/** Rows shown of each part; what is not shown is counted. */
export const workListLimit = 50

/**
 * What only the secretariat can move on. It sees code, state, deadlines, unit and municipality.
 *
 * @throws `forbidden` for everybody else
 */
export async function readWorkList(
  services: ReferralServices,
  { user }: { user: User },
): Promise<WorkList> {
  assertSecretariat(user)
  const { payload } = services
  const now = services.now()
  const req = await createLocalReq({}, payload)
  const content = await services.current()
  const boxes = workBoxesOf({ holders: holdersIn(content), now })
  const unfit = unfitUnits(content.receivers)
  const part = async (of: Boxes): Promise<WorkPart<InboxRow>> => {
    const [found, total] = await Promise.all([
      readBoxes(req, { boxes: of, limit: workListLimit }),
      countWork(req, of),
    ])
    return { rows: await toRows(services, { user, referrals: found }), total }
  }
  const [late, withoutUnit, unanswered, gaps, failed, failedCount, overdue] = await Promise.all([
    part(boxes.late),
    part(boxes.withoutUnit),
    part(boxes.unanswered),
    readGaps(services, { user }),
    readUndeliverable(services, { limit: workListLimit }),
    undeliverableCount({ payload, now }),
    overdueMessages({ payload, now }),
  ])
  return {
    late,
    withoutUnit,
    unfit: { rows: unfit, total: unfit.length },
    unanswered,
    gaps: { rows: gaps, total: gaps.length },
    undeliverable: { rows: failed, total: failedCount },
    overdue,
    now,
  }
}

/** The sizes of its parts; gaps that a unit closed meanwhile do not count. */
export async function countWorkList(
  services: ReferralServices,
  { user }: { user: User },
): Promise<NonNullable<ReaderCounts['workList']>> {
  assertSecretariat(user)
  const req = await createLocalReq({}, services.payload)
  const content = await services.current()
  const { payload } = services
  const now = services.now()
  const boxes = workBoxesOf({ holders: holdersIn(content), now })
  const [late, withoutUnit, unanswered, gaps, undeliverable] = await Promise.all([
    countWork(req, boxes.late),
    countWork(req, boxes.withoutUnit),
    countWork(req, boxes.unanswered),
    readGaps(services, { user }),
    undeliverableCount({ payload, now }),
  ])
  const open = gaps.filter(({ isClosedNow }) => !isClosedNow).length
  const unfit = unfitUnits(content.receivers).length
  return { late, withoutUnit, unfit, unanswered, gaps: open, undeliverable }
}

function assertSecretariat(user: User): void {
  if (isSecretariat(user)) return
  throw appError({ code: 'forbidden', message: 'the work list is the secretariat’s' })
}
