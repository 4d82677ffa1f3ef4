import { appError } from '../../errors'
import type { Referral } from '../rows/types'

/** The unit it is offered to. @throws `conflict` when it is offered to nobody */
export function assertOffered({ offeredTo }: Pick<Referral, 'offeredTo'>): string {
  if (offeredTo) return offeredTo
  throw appError({ code: 'conflict', message: 'it is offered to nobody' })
}
