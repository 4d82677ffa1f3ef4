import { appError } from '../../errors'
import { hubOf, type Hub } from '../inbox/stream/hub'
import { mayListen, type Told } from '../inbox/stream/listeners'
import { endpoint } from './endpoint'

export type StreamTerms = {
  /** Milliseconds between two signs of life, so that nothing in between takes it for dead. */
  heartbeatMs: number
  /** Milliseconds after which it ends: the browser comes back, and is asked again who it is. */
  lastsMs: number
  /** Bytes that somebody may be behind; who does not read is let go. */
  mostBehind: number
}

export const streamTerms: StreamTerms = {
  heartbeatMs: 20_000,
  lastsMs: 10 * 60_000,
  mostBehind: 64 * 1024,
}

/**
 * Server-sent events (WHATWG HTML, 9.2): `open` once everything from then on will be told, so that
 * the page asks for what it shows; then `changed` with `{ id, version, group }` for each referral of
 * the reader's that changed.
 */
export const streamEndpoint = endpoint('get', '/inbox/stream', async ({ user, services }) => {
  if (!mayListen(user)) throw appError({ code: 'forbidden', message: 'no inbox to listen for' })
  const hub = hubOf(services)
  hub.assertRoom(String(user.id))
  return new Response(streamOf(hub, String(user.id)), { headers })
})

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // A proxy that keeps answers back until they are whole would keep this one for ever (nginx).
  'X-Accel-Buffering': 'no',
}

/** It begins with the first reading, so that who never reads (HEAD) takes no place. */
export function streamOf(
  hub: Hub,
  user: string,
  { heartbeatMs, lastsMs, mostBehind }: StreamTerms = streamTerms,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const undo: (() => void)[] = []
  let isBegun = false
  let isOver = false
  const letGo = () => {
    isOver = true
    for (const one of undo.splice(0)) one()
  }

  async function begin(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    const end = () => {
      if (!isOver) controller.close()
      letGo()
    }
    const send = (text: string) => {
      if (isOver) return
      controller.enqueue(encoder.encode(text))
      if ((controller.desiredSize ?? 0) < -mostBehind) end()
    }
    const tell = (told: Told) => send(`event: changed\ndata: ${JSON.stringify(told)}\n\n`)
    undo.push(await hub.listen({ user, tell, end }))
    // Who has gone meanwhile is forgotten at once.
    if (isOver) return letGo()
    const heartbeat = setInterval(() => send(': here\n\n'), heartbeatMs).unref()
    const ending = setTimeout(end, lastsMs).unref()
    undo.push(() => {
      clearInterval(heartbeat)
      clearTimeout(ending)
    })
    send('retry: 3000\nevent: open\ndata: {}\n\n')
  }

  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        if (isBegun) return
        isBegun = true
        await begin(controller)
      },
      cancel: letGo,
    },
    { highWaterMark: 0, size: (chunk) => chunk.byteLength },
  )
}
