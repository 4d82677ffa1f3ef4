import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { appError } from '../../../errors'
import type { ReferralServices } from '../../services'
import { createChangeReader, type ChangedReferral, type ChangeReader } from './changes'
import { mayListen, readListeners, toldTo, type Told } from './listeners'

export type Listener = {
  user: string
  tell: (told: Told) => void
  /** It is over: the portal stops, or who listens may no longer. */
  end: () => void
}

export type StreamLimits = {
  /** Streams that one user may have open: each tab has one. */
  eachUser: number
  all: number
  /** Milliseconds between two looks. */
  everyMs: number
}

/** Milliseconds without a look after which something may have been missed: well within its window. */
const patienceMs = 15_000

export const defaultStreamLimits: StreamLimits = { eachUser: 6, all: 500, everyMs: 1000 }

export type Hub = {
  /** @throws `too-many` when there are too many of the user's, or of all */
  assertRoom: (user: string) => void
  /** From when this is done on, the listener is told of every change. @returns ends it */
  listen: (listener: Listener) => Promise<() => void>
  size: () => number
  /** Ends every stream; nobody may listen any more. */
  close: () => void
}

/**
 * Tells listeners what changed: one look a second for all of them, by whichever process it was
 * changed, and none while nobody listens.
 */
export function createHub(
  services: Pick<ReferralServices, 'payload' | 'now'>,
  { eachUser, all, everyMs }: StreamLimits = defaultStreamLimits,
): Hub {
  const { payload } = services
  const listeners = new Set<Listener>()
  let running: { reader: ChangeReader; begun: Promise<void> } | null = null
  let isClosed = false

  function assertRoom(user: string): void {
    const own = [...listeners].filter((listener) => listener.user === user).length
    if (isClosed || listeners.size >= all || own >= eachUser) {
      throw appError({ code: 'too-many', message: 'too many streams', retryAfter: 30 })
    }
  }

  function begin() {
    const reader = createChangeReader(services)
    const begun = reader.begin()
    void begun.then(() => lookOn(reader), stop)
    return { reader, begun }
  }

  function stop(): void {
    running = null
    for (const listener of [...listeners]) sendAway(listener)
  }

  function sendAway(listener: Listener): void {
    listeners.delete(listener)
    listener.end()
  }

  /** Until nobody listens. Who may have missed something is sent away: they come back and ask anew. */
  async function lookOn(reader: ChangeReader): Promise<void> {
    let looked = performance.now()
    for (;;) {
      await pause(everyMs, undefined, { ref: false })
      if (listeners.size === 0 || performance.now() - looked > patienceMs) break
      try {
        await tellAll(await reader.read())
        looked = performance.now()
      } catch (error) {
        payload.logger.error({ err: error }, 'the inbox stream could not look')
        await pause(3 * everyMs, undefined, { ref: false })
      }
    }
    stop()
  }

  async function tellAll(changed: readonly ChangedReferral[]): Promise<void> {
    if (changed.length === 0 || listeners.size === 0) return
    const ids = [...listeners].map(({ user }) => user)
    const users = await readListeners(payload, ids)
    for (const listener of [...listeners]) {
      const user = users.get(listener.user) ?? null
      if (!mayListen(user)) sendAway(listener)
      else for (const one of changed) tell(listener, toldTo(user, one))
    }
  }

  return {
    assertRoom,
    listen: async (listener) => {
      assertRoom(listener.user)
      listeners.add(listener)
      running ??= begin()
      await running.begun
      return () => void listeners.delete(listener)
    },
    size: () => listeners.size,
    close: () => {
      isClosed = true
      stop()
    },
  }
}

function tell(listener: Listener, told: Told | null): void {
  if (told) listener.tell(told)
}

type Holder = { [key]?: Hub }
const key = Symbol.for('faelles-indgang.inbox-stream')

/** The one hub of this process, on what its module graphs share. */
export function hubOf(services: Pick<ReferralServices, 'payload' | 'now'>): Hub {
  const holder = services.payload.db as Holder
  holder[key] ??= createHub(services)
  return holder[key]
}

/** Ends the streams before the server waits for its connections; to be called when it stops. */
export function closeStreams({ db }: Payload): void {
  ;(db as Holder)[key]?.close()
}
