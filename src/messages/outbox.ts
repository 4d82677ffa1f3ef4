import type { TurnWork } from '../jobs/runner'
import { mailConnections } from '../mail/transport'
import { deliver } from './deliver'
import { createPause } from './pause'
import { claim, dueIds } from './rows'
import type { OutboxServices } from './services'

/** Milliseconds that what is on its way has to arrive once the portal is told to stop. */
const graceMs = 5_000

export type Outbox = {
  /** Sends what is due; for the holder of the jobs' lease alone, and never twice at a time. */
  sendDue: TurnWork
}

/**
 * Sends the messages of the outbox, a few side by side. At least once: a repeat, possible only when
 * a connection broke after the message was handed over or the process was killed then, carries the
 * same Message-ID.
 */
export function createOutbox(services: OutboxServices): Outbox {
  const { payload, now } = services
  const pause = createPause(now)

  async function sendOne(id: string, signal: AbortSignal): Promise<void> {
    const row = await claim({ payload, id, now: now() })
    if (!row) return
    const outcome = await deliver(services, row, signal)
    if (outcome === null) return
    if (outcome !== 'sent' && outcome.kind === 'unreached') pause.begin()
    else pause.end()
  }

  return {
    sendDue: async ({ hasLease, stopping }) => {
      const cut = cutAfterGrace(stopping)
      const flying = new Map<string, Promise<void>>()
      let isBroken = false
      const start = (id: string) => {
        const flight = sendOne(id, cut.signal)
          .catch((error: unknown) => {
            isBroken = true
            payload.logger.error(
              { err: error, message: id },
              'the outbox could not handle a message',
            )
          })
          .finally(() => flying.delete(id))
        flying.set(id, flight)
      }
      try {
        while (hasLease() && !stopping.aborted && !pause.isOn() && !isBroken) {
          const room = (pause.isProbing() ? 1 : mailConnections) - flying.size
          for (const id of await freshIds(room)) start(id)
          if (flying.size === 0) return
          await Promise.race(flying.values())
        }
      } finally {
        await Promise.all(flying.values())
        cut.forget()
      }

      async function freshIds(room: number): Promise<string[]> {
        if (room <= 0) return []
        // One that was just begun may still look due.
        const due = await dueIds({ payload, now: now(), limit: room + flying.size })
        return due.filter((id) => !flying.has(id)).slice(0, room)
      }
    },
  }
}

/** A signal that breaks off what is still on its way some seconds after the portal began to stop. */
function cutAfterGrace(stopping: AbortSignal): { signal: AbortSignal; forget: () => void } {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    timer = setTimeout(() => controller.abort(), graceMs)
  }
  stopping.addEventListener('abort', begin, { once: true })
  return {
    signal: controller.signal,
    forget: () => {
      stopping.removeEventListener('abort', begin)
      clearTimeout(timer)
    },
  }
}
