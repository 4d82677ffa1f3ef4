/**
 * From which version to which the reader took a referral, with nobody in between. A page that still
 * shows one of these has nothing to be told of.
 */
export type OwnSteps = { id: string; from: number; to: number }

/** The version to go on from, for who has the shown one in front of them. */
export function afterOwn(own: OwnSteps | null, id: string, shown: number): number {
  const isWithin = own?.id === id && own.from <= shown && shown <= own.to
  return isWithin ? own.to : shown
}

/**
 * What is known after an action that was sent on `from` and answered with `to`. When that is more
 * than one step (an action sent again, whose first answer was lost), others may have been there.
 */
export function withStep(own: OwnSteps | null, step: OwnSteps): OwnSteps | null {
  if (step.to > step.from + 1) return own
  return own?.id === step.id && own.to === step.from ? { ...own, to: step.to } : step
}
