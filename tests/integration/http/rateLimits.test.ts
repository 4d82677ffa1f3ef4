import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultRateLimits } from '../../../src/http/rateLimits'
import { htmlPage } from '../../../src/http/page'
import { route } from '../../../src/http/route'
import { startPortal, type TestPortal } from './portal'

let portal: TestPortal
beforeAll(async () => {
  const paths = ['/henvendelse', '/henvendelse/:token/ord', '/form']
  const routes = paths.map((path) =>
    route({ method: 'post', path, handler: () => htmlPage('<!DOCTYPE html><title>x</title>') }),
  )
  portal = await startPortal({ routes, envSource: { RATE_LIMIT: 'on' } })
})
afterAll(() => portal?.stop())

const send = (path: string) =>
  fetch(portal.url + path, { method: 'POST', body: new URLSearchParams('a=b') })

/** How many of the answers are no refusal. */
async function through(path: string, count: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, () => send(path)))
  return answers.filter(({ status }) => status === 200).length
}

describe('one address in one minute', () => {
  it('takes a dozen people through the steps of a referral, back and forth, in both languages', async () => {
    const steps = 12 * 8
    expect(await through('/henvendelse', steps)).toBe(steps)
    const rest = defaultRateLimits.steps - steps
    expect(await through('/en/henvendelse', rest + 5)).toBe(rest)
  })

  it('counts what a secret link can do as any other form, and those apart from the steps', async () => {
    expect(await through('/henvendelse/abc/ord', 15)).toBe(15)
    expect(await through('/form', 10)).toBe(defaultRateLimits.forms - 15)
  })
})
