import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, it } from 'vitest'
import { protectionKeysOf } from '../../../../src/referrals/protection/keys'
import { createProof, proofMs, work } from '../../../../src/referrals/protection/proof'

const proof = createProof(protectionKeysOf('a-hash-key-for-tests'))
// Long before now: no clock but the one that is given decides.
const now = Date.UTC(2026, 0, 5, 11)
const formKey = 'q0YfTz3mWkS1nR5vB8xC2A'

const challenge = async (demand: 'proof' | 'more' = 'proof') => {
  const { text, most } = await proof.challengeFor({ formKey, demand, now })
  return { challenge: JSON.parse(text) as Challenge, most }
}
const solved = async () => {
  const { challenge: given } = await challenge()
  const solution = await solveChallenge({ challenge: given, deriveKey })
  if (!solution) throw new Error('not solved')
  return { challenge: given, solution: { ...solution, time: undefined } }
}
const isProof = (sent: unknown, more: { formKey?: string; now?: number } = {}) =>
  proof.isProof({
    text: typeof sent === 'string' ? sent : JSON.stringify(sent),
    formKey,
    now,
    ...more,
  })

describe('a proof of work', () => {
  it('is what the library’s own solver finds, for its form and for twenty minutes', async () => {
    const sent = await solved()
    expect(await isProof(sent)).toBe(true)
    expect(await isProof(sent, { now: now + proofMs - 1 })).toBe(true)
    expect(await isProof(sent, { now: now + proofMs })).toBe(false)
    expect(await isProof(sent, { formKey: 'AAAAAAAAAAAAAAAAAAAAAA' })).toBe(false)
  })

  it('takes between the least and the most steps; more is four times as many', async () => {
    const { solution } = await solved()
    expect(solution.counter).toBeGreaterThanOrEqual(work.least)
    expect(solution.counter).toBeLessThanOrEqual(work.most)
    expect([(await challenge()).most, (await challenge('more')).most]).toEqual([
      work.most,
      work.most * work.more,
    ])
  })

  it('cannot be altered, made easier, or made up', async () => {
    const { challenge: given, solution } = await solved()
    const { parameters, signature } = given
    const { data } = parameters
    const other = (await solved()).solution
    for (const forged of [
      { challenge: { parameters: { ...parameters, cost: 1 }, signature }, solution },
      { challenge: { parameters: { ...parameters, keyPrefix: '00' }, signature }, solution },
      {
        challenge: {
          parameters: { ...parameters, data: { ...data, until: now + 9e9 } },
          signature,
        },
        solution,
      },
      { challenge: { parameters, signature: '00'.repeat(32) }, solution },
      { challenge: { parameters }, solution },
      { challenge: given, solution: other },
      { challenge: given, solution: { ...solution, derivedKey: parameters.keyPrefix } },
      { challenge: given, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge: given },
      { challenge: { ...given, parameters: { ...parameters, extra: 1 } }, solution },
    ]) {
      expect([JSON.stringify(forged).slice(0, 90), await isProof(forged)]).toEqual([
        expect.any(String),
        false,
      ])
    }
    const elsewhere = createProof(protectionKeysOf('another-hash-key'))
    const text = JSON.stringify({ challenge: given, solution })
    expect(await elsewhere.isProof({ text, formKey, now })).toBe(false)
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"__proto__":{}}',
    '{"challenge":{"parameters":null},"solution":1}',
    `{"challenge":${'['.repeat(900)}`,
    'x'.repeat(100_000),
  ])('is not %s', async (text) => {
    expect(await isProof(text)).toBe(false)
  })
})
