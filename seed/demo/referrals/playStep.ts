import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { addWord } from '../../../src/referrals/actions/addWord'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { informPerson } from '../../../src/referrals/actions/informPerson'
import { joinReferrals } from '../../../src/referrals/actions/joinReferrals'
import { markFiled } from '../../../src/referrals/actions/markFiled'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { startWork } from '../../../src/referrals/actions/startWork'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { findReferral } from '../../../src/referrals/rows/referrals'
import type { ReferralServices } from '../../../src/referrals/services'
import { tokenOf } from '../../../src/referrals/token'
import { serviceId } from '../toDocuments'
import { coordinatorOf } from './coordinators'
import { formKeyOf } from './formKey'
import type { DemoReferral, StoryStep } from './types'

/** Lets a coordinator, or the sender, do what the story says, by the portal's own actions. */
export async function playStep(
  services: ReferralServices,
  {
    referral: demo,
    step,
    ids,
  }: { referral: DemoReferral; step: StoryStep; ids: ReadonlyMap<string, string> },
): Promise<void> {
  const id = ids.get(demo.key) ?? ''
  const referral = await findReferral(await createLocalReq({}, services.payload), id)
  if (!referral) throw new Error(`the demo referral ${demo.key} is not there`)
  const once = randomUUID()
  const { holder, deputy, offeredTo, version } = referral
  const sender = { token: tokenOf(formKeyOf(demo), services.linkKey), once }
  const by = async (unit: string | null) => ({
    user: await coordinatorOf(services.payload, unit ?? ''),
    id,
    version,
    once,
  })
  switch (step.does) {
    case 'take':
      return done(acknowledge(services, await by(holder)))
    case 'work':
      return done(startWork(services, await by(holder)))
    case 'take-over':
      return done(takeOver(services, await by(deputy)))
    case 'note':
      return done(addNote(services, { ...(await by(holder)), text: step.text }))
    case 'word':
      return done(addWord(services, { ...sender, text: step.text }))
    case 'withdraw':
      return done(withdraw(services, sender))
    case 'offer': {
      const { reason, basis = null } = step
      const to = serviceId(step.to)
      return done(offerHandover(services, { ...(await by(holder)), to, reason, basis }))
    }
    case 'accept':
      return done(acceptHandover(services, await by(offeredTo)))
    case 'decline':
      return done(declineHandover(services, { ...(await by(offeredTo)), reason: 'not-our-task' }))
    case 'inform':
      return done(
        informPerson(services, {
          ...(await by(holder)),
          answer: step.answer,
          reason: null,
          on: null,
        }),
      )
    case 'file':
      return done(markFiled(services, { ...(await by(holder)), on: null }))
    case 'join':
      return done(
        joinReferrals(services, { ...(await by(holder)), with: ids.get(step.with) ?? '' }),
      )
    case 'close':
      return done(closeReferral(services, { ...(await by(holder)), ...step }))
  }
}

async function done(action: Promise<unknown>): Promise<void> {
  await action
}
