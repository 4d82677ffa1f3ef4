import { describe, expect, it } from 'vitest'
import { afterOwn, withStep } from '../../../../views/admin/inbox/data/ownSteps'

const step = (from: number, to = from + 1, id = 'one') => ({ id, from, to })

describe('the reader’s own steps', () => {
  it('are gone on from, whichever of them the page still shows', () => {
    const own = withStep(withStep(null, step(3)), step(4))
    expect(own).toEqual(step(3, 5))
    expect([2, 3, 4, 5, 6].map((shown) => afterOwn(own, 'one', shown))).toEqual([2, 5, 5, 5, 6])
    expect(afterOwn(own, 'another', 3)).toBe(3)
    expect(afterOwn(null, 'one', 3)).toBe(3)
  })

  it('are not held together where somebody else was between', () => {
    expect(withStep(step(3), step(7))).toEqual(step(7))
    expect(withStep(step(3), step(4, 5, 'another'))).toEqual(step(4, 5, 'another'))
    // Sent again: the first one had been stored, and then somebody else came.
    expect(withStep(step(3), step(4, 6))).toEqual(step(3))
  })
})
