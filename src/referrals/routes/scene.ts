import type { Draft } from '../../../views/portal/pages/referral/form'
import type { ReferralUnit } from '../../../views/portal/pages/referral/unit'
import type { MunicipalityRef, Site } from '../../../views/portal/site'
import { ask, type Asked } from '../../contact/ask'
import { municipalityRef } from '../../contact/municipalityRef'
import type { AnswersQuery } from '../../contact/question'
import { appError } from '../../errors'
import type { PublicContext } from '../../http/route'
import { findByCode } from '../../place'
import { siteFor, type PortalContext } from '../../portal/context'
import type { Instant } from '../../routing/types'
import type { Periods } from '../periods'
import { chooseReceiver, type Choice } from '../receivers/chooseReceiver'
import { deadlineOf } from '../receivers/termsOf'

/** What a form leads to at this moment: asked anew at every step, for a unit may stop receiving. */
export type ReferralScene = {
  site: Site
  draft: Draft
  municipality: MunicipalityRef
  asked: Asked
  /** `null` where nobody receives in writing. */
  unit: ReferralUnit | null
  periods: Periods
  at: Instant
}

/**
 * @param answered what of the draft is held to be answered, where a question is being asked again
 * @throws `invalid` when no municipality has this code
 */
export async function sceneOf(
  portal: PortalContext,
  context: PublicContext<unknown>,
  { draft, answered = draft }: { draft: Draft; answered?: Draft },
): Promise<ReferralScene> {
  const record = findByCode(portal.places, draft.kommune)
  if (!record) throw appError({ code: 'invalid', message: 'no municipality has this code' })
  const content = await portal.content.current()
  const at = portal.now()
  const asked = ask({
    content,
    places: portal.places,
    query: queryOf(answered),
    kommune: record.code,
    at,
  })
  const { answer } = asked
  const { receivers, periods } = content
  const choice = chooseReceiver({ answer, receivers, chosen: draft.chosen })
  return {
    site: siteFor(portal, context, content),
    draft,
    municipality: municipalityRef(record, content),
    asked,
    unit: choice && unitOf(choice, draft, at),
    periods,
    at,
  }
}

/** What was answered, in the finder's words; who it is about is what the form itself was told. */
function queryOf({ fra, situation, age, about, children, danger, asked }: Draft): AnswersQuery {
  const aboutOther = about === 'mig' && asked !== null ? null : about
  return {
    fra: fra ?? undefined,
    situation,
    alder: age ?? undefined,
    for: asked === 'mig' ? 'mig' : (aboutOther ?? undefined),
    boern: children ?? undefined,
    fare: danger,
  }
}

function unitOf({ receiver, door, because }: Choice, draft: Draft, at: Instant): ReferralUnit {
  const deadline = deadlineOf(receiver, at)
  const isByCeiling = deadline === at + receiver.ceilingHours * hourMs
  return {
    door,
    isInstead: draft.chosen !== null && because !== 'chosen',
    controller: receiver.controller.name,
    promise: receiver.isPromised
      ? { at: deadline, openMinutes: isByCeiling ? null : receiver.openMinutes }
      : null,
  }
}

const hourMs = 60 * 60 * 1000
