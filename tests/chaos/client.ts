import { setTimeout as pause } from 'node:timers/promises'
import { newForm, type SentForm } from './form'

/** A form and the receipt it got: the token of its status link. */
export type Seen = { form: SentForm; token: string }

/** A form that was cut off, and when. */
export type Cut = { form: SentForm; at: number }

export type Sending = {
  /** Receipts that a client has seen. */
  seen: Seen[]
  /** Forms that were sent and got no answer, the oldest first: a person would send them again. */
  unanswered: Cut[]
  /** How often a form was cut off. */
  cut: number
  /** Milliseconds from a form to its receipt. */
  waits: number[]
}

/**
 * One sender after the other, `clients` at a time, until told to stop. A form that gets no answer
 * (the portal was killed under it) goes to the end of the queue and is sent again as it was.
 */
export async function sendForms({
  url,
  clients,
  sending,
  isDone,
  againAfterMs = 0,
}: {
  url: string
  clients: number
  sending: Sending
  isDone: () => boolean
  /** How long somebody waits before they send a form again. */
  againAfterMs?: number
}): Promise<void> {
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!isDone()) {
        // Most of those who come are others: who was cut off tries again in between.
        const again = Math.random() < 0.2 ? takeOld(sending, againAfterMs) : undefined
        const form = again ?? newForm()
        if (!(await sendOne(url, form, sending))) await pause(50)
      }
    }),
  )
}

function takeOld({ unanswered }: Sending, ms: number): SentForm | undefined {
  const [oldest] = unanswered
  return oldest && oldest.at <= Date.now() - ms ? unanswered.shift()?.form : undefined
}

/** Whether it got its receipt. What is answered otherwise than by a receipt is an error of ours. */
export async function sendOne(url: string, form: SentForm, sending: Sending): Promise<boolean> {
  const began = performance.now()
  let response: Response
  try {
    response = await fetch(`${url}/henvendelse`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: url },
      body: form.body,
      signal: AbortSignal.timeout(15_000),
    })
    await response.text()
  } catch {
    sending.cut += 1
    sending.unanswered.push({ form, at: Date.now() })
    return false
  }
  const token = /^\/henvendelse\/(?<token>[\w-]{43})\/kvittering$/.exec(
    response.headers.get('location') ?? '',
  )?.groups?.token
  if (response.status === 503) {
    sending.unanswered.push({ form, at: Date.now() })
    return false
  }
  if (response.status !== 303 || !token) {
    throw new Error(`a form was answered with ${response.status} and no receipt`)
  }
  sending.waits.push(performance.now() - began)
  sending.seen.push({ form, token })
  return true
}
