import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../views/portal/links'
import { planAnswer } from '../../../views/portal/pages/answer/plan'
import { ask, atNight, inHours, nothingAnswered } from '../../support/portal-examples/asking'

function plan(answers: Partial<Answers> = {}, kommune = '0561', at = inHours) {
  return planAnswer(ask({ kommune, answers: { ...nothingAnswered, ...answers }, at }).answer)
}

describe('which card is lit', () => {
  it('is the unit in charge', () => {
    expect(plan().lit.service.id).toBe('hjemloeseenheden')
    expect(plan().litKind).toBe('entrance')
  })

  it.each([
    [{ danger: 'ja' }, 'danger'],
    [{ age: 'under-18', about: 'fremmed' }, 'child'],
    [{ age: 'under-18', about: 'mig' }, 'youth'],
    [{ situation: 'vold' }, 'violence'],
    [{ children: 'ja' }, 'children-with'],
  ] as [Partial<Answers>, string][])('%o goes first: %s', (answers, kind) => {
    expect(plan(answers).litKind).toBe(kind)
  })

  it('keeps the unit in charge on the page when something more urgent took the light', () => {
    expect(plan({ danger: 'ja' }).entrance?.service.id).toBe('hjemloeseenheden')
    expect(plan().entrance).toBeNull()
  })

  it('is the unit of the municipality before, where that is in charge', () => {
    const { lit, litKind } = plan({ situation: 'hospital', fra: '0851' })
    expect([lit.service.id, litKind]).toEqual(['aalborg', 'before'])
  })

  it('in a gap is the first door there is, and is said to be one', () => {
    expect(plan({}, '0760').litKind).toBe('gap')
  })
})

describe('when it is closed', () => {
  it('names an open door that can be called', () => {
    const { lit, alternative } = plan({ situation: 'gade' }, '0561', atNight)
    expect(lit.openNow).toBe(false)
    expect(alternative?.openNow).toBe(true)
    expect(alternative?.service.id).toBe('forsorgshjemmet')
  })

  it('needs none when it is open', () => {
    expect(plan().alternative).toBeNull()
  })
})

describe('the other doors', () => {
  it('are each in one place, and none is lost', () => {
    const { answer } = ask({ kommune: '0561', at: atNight })
    const { lit, entrance, open, unknown, later } = planAnswer(answer)
    const shown = [lit, entrance, ...open, ...unknown, ...later].flatMap(
      (door) => door?.service.id ?? [],
    )
    expect(new Set(shown).size).toBe(shown.length)
    for (const { service } of answer.doors) expect(shown).toContain(service.id)
  })
})
