import { appError } from '../../errors'
import type { RequestContext } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { hourMs } from './hourly'
import type { SenderAct } from './limits'

type Asked = {
  context: Pick<RequestContext<unknown>, 'req'>
  portal: Pick<PortalContext, 'protection' | 'now'>
  act: SenderAct
}

/**
 * Asked before a word is added or a referral is taken back by its link. `false`: this address has
 * done it so often within the hour that a person hardly could.
 */
export function mayAct({ context, portal, act }: Asked): boolean {
  const { isOn, limits } = portal.protection
  return !isOn || limits.mayDo(act, limits.addressKey(context.req.ip), portal.now())
}

/** The same where there is no form to show again. @throws `too-many` */
export function assertMay(asked: Asked): void {
  if (mayAct(asked)) return
  const retryAfter = hourMs / 1000
  throw appError({ code: 'too-many', message: `too many ${asked.act} in an hour`, retryAfter })
}
