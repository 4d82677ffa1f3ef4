import type { Answer, Door, WhyCode } from '../../../../src/routing/types'

/** Why the lit card is lit. */
export type LitKind =
  'danger' | 'child' | 'youth' | 'violence' | 'children-with' | 'entrance' | 'before' | 'gap'

export type AnswerPlan = {
  /** The one card that is lit. */
  lit: Door
  litKind: LitKind
  /** An open door to use meanwhile, when the lit one is closed. */
  alternative: Door | null
  /** The unit in charge, when something more urgent took the lit card. */
  entrance: Door | null
  /** The other doors, in the order of the answer. */
  open: readonly Door[]
  unknown: readonly Door[]
  later: readonly Door[]
  /** A shelter or night café is among them: say what to do when it has no bed. */
  hasShelter: boolean
}

/**
 * Lays an answer out on the page. Danger, children and violence go first, as the engine ordered
 * them; then the unit in charge, even if closed; then, in a gap, the first door there is.
 */
export function planAnswer({ doors, entrance }: Answer): AnswerPlan {
  const first = doors[0]
  if (!first) throw new Error('An answer without doors: the routing promises at least one.')
  const urgent = urgentKind(first)
  const lit = urgent ? first : (entrance ?? first)
  const shownAlone = new Set([lit.service.id, entrance?.service.id])
  const others = doors.filter(({ service }) => !shownAlone.has(service.id))
  const open = others.filter(({ openNow }) => openNow === true)
  return {
    lit,
    litKind: urgent ?? entranceKind(entrance),
    alternative: lit.openNow === false ? alternativeAmong(open) : null,
    entrance: entrance && entrance.service.id !== lit.service.id ? entrance : null,
    open,
    unknown: others.filter(({ openNow }) => openNow === null),
    later: others.filter(({ openNow }) => openNow === false),
    hasShelter: [lit, ...others].some(
      ({ service }) => service.kind === 'shelter' || service.kind === 'night-cafe',
    ),
  }
}

const urgentKinds: readonly [WhyCode, LitKind][] = [
  ['danger', 'danger'],
  ['child', 'child'],
  ['youth-self', 'youth'],
  ['own-adviser', 'youth'],
  ['violence', 'violence'],
  ['children-with', 'children-with'],
]

function urgentKind({ why }: Door): LitKind | null {
  return urgentKinds.find(([code]) => why.includes(code))?.[1] ?? null
}

function entranceKind(entrance: Door | null): LitKind {
  if (!entrance) return 'gap'
  return entrance.why.includes('entrance-before') ? 'before' : 'entrance'
}

/** One can call it: a drop-in without a telephone helps only somebody who can walk there. */
function alternativeAmong(open: readonly Door[]): Door | null {
  const callable = open.find(({ service }) => service.phones.some(({ type }) => type === 'voice'))
  return callable ?? open[0] ?? null
}
