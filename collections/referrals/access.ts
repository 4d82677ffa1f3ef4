import type { Referral } from '../../src/referrals/rows/types'
import { hasRole, isSecretariat, unitsOf } from '../access/roles'

type Reader = Parameters<typeof hasRole>[0]

/**
 * How somebody stands to a referral now; it decides what they see and may do (decision 010).
 *
 * - `holder`: a coordinator of the unit that has it: sees and does everything
 * - `deputy`: of its deputy, once it is late: sees what it is, may take it
 * - `offered`: of the unit it is offered to: sees what it is, may accept or decline
 * - `kept`: of a former unit of another controller that kept its own texts: may read those
 * - `secretariat`: sees state and deadlines, never a text
 */
export type Standing = 'holder' | 'deputy' | 'offered' | 'kept' | 'secretariat'

export type Stance = { standing: Standing; unit: string | null }

type OfReferral = Pick<
  Referral,
  'holder' | 'deputy' | 'offeredTo' | 'escalation' | 'state' | 'heldBack'
>

/** The standing that shows most, and the unit it is had in; `null` = it does not exist for them. */
export function standingOf(user: Reader, referral: OfReferral): Stance | null {
  return standingsOf(user, referral)[0] ?? null
}

/** Every standing somebody has, the one that shows most first: who serves two units can have two. */
export function standingsOf(user: Reader, referral: OfReferral): Stance[] {
  const units = hasRole(user, 'referral-coordinator') ? unitsOf(user) : []
  const { holder, deputy, offeredTo } = referral
  const kept = referral.heldBack.find(({ unit }) => units.includes(unit))
  const inUnits: [Standing, string | null | undefined][] = [
    ['holder', holder],
    ['deputy', isForTheDeputy(referral) ? deputy : null],
    ['offered', offeredTo],
    ['kept', kept?.unit],
  ]
  return [
    ...inUnits.flatMap(([standing, unit]) =>
      unit && units.includes(unit) ? [{ standing, unit }] : [],
    ),
    ...(isSecretariat(user) ? [{ standing: 'secretariat' as const, unit: null }] : []),
  ]
}

/** The deputy comes in when nobody took it in time, not before. */
function isForTheDeputy({ escalation, state }: Pick<Referral, 'escalation' | 'state'>): boolean {
  return escalation !== 'none' && state === 'received'
}

/** Who may do what, each in a standing that the action asks for. */
export const mayDo = {
  acknowledge: ['holder'],
  startWork: ['holder'],
  addNote: ['holder'],
  readTexts: ['holder', 'kept'],
  offerHandover: ['holder'],
  takeBackOffer: ['holder'],
  acceptHandover: ['offered'],
  declineHandover: ['offered'],
  takeOver: ['deputy'],
  setResponsible: ['holder'],
  informPerson: ['holder'],
  markFiled: ['holder'],
  joinReferrals: ['holder'],
  closeReferral: ['holder'],
  eraseTexts: ['holder'],
  chase: ['secretariat'],
} as const satisfies Record<string, readonly Standing[]>
export type ReferralAction = keyof typeof mayDo

/** What of a referral shows in which standing (decision 010); what stands here nowhere, to the holder. */
export const shownTo = {
  /** Code, state, deadlines and moments, which unit has it, the municipality. */
  progress: ['holder', 'deputy', 'offered', 'secretariat'],
  /** Situation and age: what somebody needs to decide whether it is theirs. */
  person: ['holder', 'deputy', 'offered'],
  /** To whom it is offered, why and on what basis. */
  offer: ['holder', 'offered'],
  /** Who steps in, to whom it is chased. */
  deputy: ['holder', 'deputy', 'secretariat'],
} as const satisfies Record<string, readonly Standing[]>

/** Whether a part of a referral shows in a standing. */
export function shows(part: keyof typeof shownTo, standing: Standing): boolean {
  const standings: readonly Standing[] = shownTo[part]
  return standings.includes(standing)
}
