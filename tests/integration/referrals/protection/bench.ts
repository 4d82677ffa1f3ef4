import { randomBytes } from 'node:crypto'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect } from 'vitest'
import type { BreakerSettings } from '../../../../src/referrals/protection/breaker'
import { createProtection } from '../../../../src/referrals/protection/protection'
import { referralRoutes } from '../../../../src/referrals/routes'
import { startPortal, type TestPortal } from '../../http/portal'
import { startCitizenPortal, type CitizenPortal } from '../citizen/portal'
import { filledIn, writerAt, type Fields, type Shown } from '../citizen/writer'

export type Writer = ReturnType<typeof writerAt>

/** A portal with its limits on, behind a proxy that says whose address it is. */
export type Bench = {
  portal: CitizenPortal
  clock: { now: number }
  /** Somebody at an address, before this door or another. */
  from: (address: string, door?: { url: string }) => Writer
  /** A complete form that was never sent. */
  newForm: () => Fields
  handOver: (writer: Writer, count: number) => Promise<void>
  /** What is done leaves no row and no key behind. */
  leavesNothing: (doing: () => Promise<void>) => Promise<void>
  /** Another door to the same rows, with counts of its own. */
  openDoor: (options?: {
    breaker?: BreakerSettings
    isBehindProxy?: boolean
  }) => Promise<TestPortal>
}

const hashKey = 'a-hash-key-for-tests'
const behindProxy = { TRUST_PROXY: '1' }

export async function startBench(): Promise<Bench> {
  const clock = { now: Date.now() }
  const portal = await startCitizenPortal({
    protection: createProtection({ hashKey }),
    envSource: behindProxy,
    now: () => clock.now,
  })
  const { fields } = await filledIn(writerAt(portal))
  const newForm = () => ({ ...fields, noegle: randomBytes(16).toString('base64url') })
  return {
    portal,
    clock,
    newForm,
    from: (address, door = portal) => writerAt(door, 'da', { 'x-forwarded-for': address }),
    handOver: async (writer, count) => {
      for (let i = 0; i < count; i += 1) expect((await writer.send(newForm())).status).toBe(303)
    },
    leavesNothing: async (doing) => {
      const before = await portal.rows()
      await doing()
      expect(await portal.rows()).toEqual(before)
    },
    openDoor: ({ breaker, isBehindProxy = true } = {}) =>
      startPortal({
        payload: portal.payload,
        envSource: isBehindProxy ? behindProxy : {},
        routes: referralRoutes({
          ...portal.context,
          protection: createProtection({ hashKey, breaker }),
        }),
      }),
  }
}

/** As the page's script does it, with the library's own solver. */
export async function solve({ html }: Shown): Promise<Fields> {
  const [, text = ''] = /data-challenge="([^"]*)"/.exec(html) ?? []
  const challenge = JSON.parse(text.replaceAll('&quot;', '"')) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  const { counter, derivedKey } = solution ?? {}
  return { bevis: JSON.stringify({ challenge, solution: { counter, derivedKey } }) }
}

export function plain({ html }: Shown): string {
  return html.replaceAll('\u00a0', ' ').replaceAll('<!-- -->', '')
}
