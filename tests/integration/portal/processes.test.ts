import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltPortal, type BuiltPortal } from '../../support/builtPortal'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'
import { signedIn } from './people'

/** Two processes on one database, as MongoDB is run; on SQLite a second one reads along. */
let database: TestDatabase
let one: BuiltPortal
let other: BuiltPortal
beforeAll(async () => {
  database = await makeTestDatabase()
  one = await startBuiltPortal({ database })
  other = await startBuiltPortal({ database })
})
afterAll(async () => {
  await one?.stop()
  await other?.stop()
  await database?.remove()
})

const entranceOf = async ({ url }: BuiltPortal): Promise<{ id: string; name: { da: string } }> => {
  const answer = await fetch(`${url}/kontakt.json?kommune=0561&alder=25-plus`)
  return ((await answer.json()) as { entrance: { id: string; name: { da: string } } }).entrance
}

const shows = async ({ url }: BuiltPortal, name: string) =>
  (await (await fetch(`${url}/kontakt/esbjerg`)).text()).includes(name)

const takes = ({ url }: BuiltPortal) =>
  fetch(`${url}/om`).then(
    () => true,
    () => false,
  )

async function rename(portal: BuiltPortal, name: string): Promise<void> {
  const { id } = await entranceOf(portal)
  const answer = await fetch(`${portal.url}/api/services/${id}?locale=da`, {
    method: 'PATCH',
    headers: await signedIn(portal.url, 'sekretariat'),
    body: JSON.stringify({ name }),
  })
  expect(answer.status).toBe(200)
}

describe('a change to what the public sees', () => {
  it('is there at the next request, and in another process within a second', async () => {
    // A busy machine is told from slow work by trying again: the quickest try counts.
    const took: number[] = []
    for (const name of ['Indgangen ved broen', 'Indgangen ved parken', 'Indgangen ved havnen']) {
      // Both have the page ready, so that a stale one would be sent.
      for (const portal of [one, other, one, other]) await shows(portal, '')
      await rename(one, name)
      const changed = performance.now()
      expect(await shows(one, name)).toBe(true)
      await expect.poll(() => shows(other, name), { interval: 20 }).toBe(true)
      took.push(Math.round(performance.now() - changed))
    }
    console.info(`another process showed the change after ${took.join(', ')} ms`)
    expect(Math.min(...took)).toBeLessThan(1000)
    expect((await entranceOf(other)).name.da).toBe('Indgangen ved havnen')
  })
})

describe('a portal that is told to stop', () => {
  it('finishes the request that has begun, and ends with 0', async () => {
    const half = await halfSent(other)
    const stopping = other.stop()
    await expect.poll(() => takes(other)).toBe(false)
    expect(await half.finish()).toBe(422)
    expect(await stopping).toBe(0)
  })

  it('ends at once at a second signal', async () => {
    const third = await startBuiltPortal({ database })
    await halfSent(third)
    process.kill(third.pid, 'SIGTERM')
    await pause(300)
    process.kill(third.pid, 'SIGTERM')
    await third.gone
    // Not only after the ten seconds it has, which end it with another line.
    expect(third.output()).toContain('second SIGTERM, exiting')
  })

  it('takes a Ctrl-C that comes from the terminal and through npm as one', async () => {
    const third = await startBuiltPortal({ database })
    const half = await halfSent(third)
    process.kill(third.pid, 'SIGINT')
    await pause(50)
    process.kill(third.pid, 'SIGINT')
    await pause(300)
    expect(await half.finish()).toBe(422)
    expect(await third.gone).toBe(0)
  })

  // Without `exec` in the script npm's shell ends, and the portal goes on without either.
  it('ends with the `npm start` that began it', async () => {
    const third = await startBuiltPortal({ database, command: ['npm', 'start'] })
    expect(await third.stop()).toBe(0)
    await expect(fetch(third.url)).rejects.toThrow()
  })

  it('starts again, and keeps what was changed', async () => {
    expect(await one.stop()).toBe(0)
    one = await startBuiltPortal({ database })
    console.info(`the second start took ${Math.round(one.startedInMs)} ms`)
    expect(await shows(one, 'Indgangen ved havnen')).toBe(true)
  })
})

/** A form whose last byte is held back, as over a bad network: a request that takes its time. */
async function halfSent(portal: BuiltPortal) {
  const { id } = await entranceOf(portal)
  const body = 'tekst=Nummeret+er+forkert'
  const req = request(`${portal.url}/kontakt/fejl/${id}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': body.length,
    },
  })
  const status = new Promise<number | undefined>((resolve) => {
    req.once('response', (res) => resolve(res.resume().statusCode))
    req.once('error', () => resolve(undefined))
  })
  req.write(body.slice(0, -1))
  await pause(200)
  return {
    finish: () => {
      req.end(body.slice(-1))
      return status
    },
  }
}
