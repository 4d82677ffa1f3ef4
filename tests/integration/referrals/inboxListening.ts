import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { InboxRest } from './inboxRest'
import type { Coordinator } from './world'

export type Told = { id: string; version: number | null; group: string | null }

export type Listening = {
  status: number
  headers: Headers
  /** Everything that has come so far, as it came. */
  text: () => string
  /** The data of the `changed` events so far. A row is read after its events: it may be told twice. */
  told: () => Told[]
  /** The same, each of several that say one thing after another taken once. */
  toldInTurn: () => Told[]
  /** Waits until something about a referral has been told. */
  hears: (told: Partial<Told>) => Promise<void>
  /** Resolves once the stream is over, from whichever side. */
  over: Promise<void>
  stop: () => void
}

/** Listens to the stream as a browser would, from `open` on. */
export async function listenTo(rest: InboxRest, user: Coordinator): Promise<Listening> {
  const leaving = new AbortController()
  const answer = await fetch(`${rest.portal.url}/api/inbox/stream`, {
    headers: { authorization: `JWT ${await rest.token(user)}` },
    signal: leaving.signal,
  })
  let text = ''
  const over = (async () => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of answer.body ?? []) text += decoder.decode(chunk as Uint8Array)
    } catch {
      // We left, or the connection broke: over either way.
    }
  })()
  const told = () =>
    [...text.matchAll(/event: changed\ndata: (.*)\n\n/g)].map(
      ([, data = '']) => JSON.parse(data) as Told,
    )
  if (answer.ok) await expect.poll(() => text, { timeout: 10_000 }).toContain('event: open')
  return {
    status: answer.status,
    headers: answer.headers,
    text: () => text,
    told,
    toldInTurn: () => told().filter((one, at, every) => !isDeepStrictEqual(one, every[at - 1])),
    hears: (one) =>
      expect
        .poll(told, { timeout: 10_000, interval: 20 })
        .toContainEqual(expect.objectContaining(one)),
    over,
    stop: () => leaving.abort(),
  }
}
