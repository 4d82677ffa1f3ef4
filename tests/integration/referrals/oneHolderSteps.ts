import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { isAppError } from '../../../src/errors'
import { acceptHandover } from '../../../src/referrals/actions/acceptHandover'
import { acknowledge } from '../../../src/referrals/actions/acknowledge'
import { addNote } from '../../../src/referrals/actions/addNote'
import { addWord } from '../../../src/referrals/actions/addWord'
import { chase } from '../../../src/referrals/actions/chase'
import { closeReferral } from '../../../src/referrals/actions/closeReferral'
import { declineHandover } from '../../../src/referrals/actions/declineHandover'
import { eraseContact } from '../../../src/referrals/actions/eraseContact'
import { eraseTexts } from '../../../src/referrals/actions/eraseTexts'
import { informPerson } from '../../../src/referrals/actions/informPerson'
import { joinReferrals } from '../../../src/referrals/actions/joinReferrals'
import { markFiled } from '../../../src/referrals/actions/markFiled'
import { offerHandover } from '../../../src/referrals/actions/offerHandover'
import { setResponsible } from '../../../src/referrals/actions/setResponsible'
import { startWork } from '../../../src/referrals/actions/startWork'
import { takeBackOffer } from '../../../src/referrals/actions/takeBackOffer'
import { takeOver } from '../../../src/referrals/actions/takeOver'
import { unjoinReferral } from '../../../src/referrals/actions/unjoinReferral'
import { withdraw } from '../../../src/referrals/actions/withdraw'
import { takeDue } from '../../../src/referrals/due/takeDue'
import type { Referral } from '../../../src/referrals/rows/types'
import { catchUpWithUnits } from '../../../src/referrals/units/catchUp'
import { setAgreement } from './support'
import { hourMs, signedIn, type ReferralWorld } from './world'

const units = ['entrance', 'deputy', 'odense', 'ngo'] as const
const doings = [
  'acknowledge',
  'startWork',
  'offer',
  'accept',
  'decline',
  'takeBack',
  'takeOver',
  'note',
  'word',
  'join',
  'unjoin',
  'inform',
  'file',
  'responsible',
  'chase',
  'eraseContact',
  'close',
  'withdraw',
  'eraseTexts',
  'dropOut',
  'pause',
  'time',
] as const
const isCommon = (doing: (typeof doings)[number]) => doings.indexOf(doing) < doings.indexOf('close')
export type Step = {
  doing: (typeof doings)[number]
  /** `fitting`: whoever may do it as things stand; the others are refused. */
  by: (typeof units)[number] | 'fitting'
  to: (typeof units)[number]
  basis: boolean
}

export const step: fc.Arbitrary<Step> = fc.record({
  doing: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...doings.filter(isCommon)) },
    { weight: 12, arbitrary: fc.constantFrom('offer' as const, 'accept' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...doings) },
    { weight: 1, arbitrary: fc.constant('eraseTexts' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('time' as const, 'dropOut' as const, 'pause' as const),
    },
  ),
  by: fc.oneof(
    { weight: 4, arbitrary: fc.constant('fitting' as const) },
    fc.constantFrom(...units),
  ),
  to: fc.constantFrom(...units),
  basis: fc.boolean(),
})

export type Scene = { world: ReferralWorld; shown: Referral; token: string; other: string }

export type Outcome = 'done' | 'refused' | 'conflict'

/** What is refused is refused with a reason; nothing else may go wrong. */
export async function play(one: Step, scene: Scene): Promise<Outcome> {
  try {
    await perform(one, scene)
    return 'done'
  } catch (error) {
    if (isAppError(error, 'conflict')) return 'conflict'
    const isRefused = (['not-found', 'forbidden', 'invalid', 'gone'] as const).some((code) =>
      isAppError(error, code),
    )
    if (isRefused) return 'refused'
    throw error
  }
}

function perform(
  { doing, by, to, basis }: Step,
  { world, shown, token, other }: Scene,
): Promise<unknown> {
  const { services } = world
  const once = randomUUID()
  const user = signedIn(world.coordinators[by === 'fitting' ? fitting(world, doing, shown) : by])
  const input = { user, id: shown.id, version: shown.version, once }
  switch (doing) {
    case 'acknowledge':
      return acknowledge(services, input)
    case 'startWork':
      return startWork(services, input)
    case 'offer':
      return offerHandover(services, {
        ...input,
        to: world.units[to].id,
        reason: 'other-task',
        basis: basis ? 'person-agrees' : null,
      })
    case 'accept':
      return acceptHandover(services, input)
    case 'decline':
      return declineHandover(services, { ...input, reason: 'no-capacity' })
    case 'takeBack':
      return takeBackOffer(services, input)
    case 'takeOver':
      return takeOver(services, input)
    case 'note':
      return addNote(services, { ...input, text: 'Vi har ringet.' })
    case 'word':
      return addWord(services, { token, text: 'Han er der igen.', once })
    case 'close':
      return closeReferral(services, { ...input, outcome: 'met-helped', told: 'told-followed-up' })
    case 'withdraw':
      return withdraw(services, { token, once })
    case 'join':
      return joinReferrals(services, { ...input, with: other })
    case 'unjoin':
      return unjoinReferral(services, input)
    case 'inform':
      return informPerson(services, { ...input, answer: 'informed', reason: null, on: null })
    case 'file':
      return markFiled(services, { ...input, on: null })
    case 'responsible':
      return setResponsible(services, { ...input, kommunekode: '0461' })
    case 'chase':
      return chase(services, { ...input, user: signedIn(world.secretariat) })
    case 'eraseContact':
      return eraseContact(services, { token, once })
    case 'eraseTexts':
      return eraseTexts(services, input)
    case 'dropOut':
      return inTurn(() => dropOut(world, to))
    case 'pause':
      return inTurn(() => pause(world, to))
    case 'time':
      world.clock.now += 5 * hourMs
      return takeDue(services)
  }
}

function fitting(
  world: ReferralWorld,
  doing: Step['doing'],
  { holder, offeredTo, deputy }: Referral,
) {
  const unit = doing === 'accept' || doing === 'decline' ? offeredTo : holder
  const found = units.find((one) => world.units[one].id === (doing === 'takeOver' ? deputy : unit))
  return found ?? 'entrance'
}

let turn: Promise<unknown> = Promise.resolve()

/** Units change one after the other; what is done to the referral goes on meanwhile. */
function inTurn(change: () => Promise<void>): Promise<unknown> {
  turn = turn.then(change)
  return turn
}

/** For as long as it takes the portal to follow. */
async function dropOut(world: ReferralWorld, unit: (typeof units)[number]): Promise<void> {
  const set = async (status: 'live' | 'paused') => {
    const { id } = world.units[unit]
    await world.services.payload.update({ collection: 'services', id, data: { status } })
    world.refresh()
  }
  await set('paused')
  await catchUpWithUnits(world.services)
  await set('live')
}

async function pause(world: ReferralWorld, unit: (typeof units)[number]): Promise<void> {
  await setAgreement(world, unit, { isPaused: true })
  await catchUpWithUnits(world.services)
  await takeDue(world.services)
  await setAgreement(world, unit, { isPaused: false })
}
