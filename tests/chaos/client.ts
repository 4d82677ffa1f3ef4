import { setTimeout as pause } from 'node:timers/promises'
import { newForm, type SentForm } from './form'

/** A form and the receipt it got: the token of its status link. */
export type Seen = { form: SentForm; token: string }

export type Sending = {
  /** Receipts that a client has seen. */
  seen: Seen[]
  /** Forms that were sent and got no answer: a person would send them again. */
  unanswered: SentForm[]
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
}: {
  url: string
  clients: number
  sending: Sending
  isDone: () => boolean
}): Promise<void> {
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!isDone()) {
        // Most of those who come are others: who was cut off tries again in between.
        const again = Math.random() < 0.2 ? sending.unanswered.shift() : undefined
        const form = again ?? newForm()
        if (!(await sendOne(url, form, sending))) await pause(50)
      }
    }),
  )
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
    sending.unanswered.push(form)
    return false
  }
  const token = /^\/henvendelse\/(?<token>[\w-]{43})\/kvittering$/.exec(
    response.headers.get('location') ?? '',
  )?.groups?.token
  if (response.status === 503) {
    sending.unanswered.push(form)
    return false
  }
  if (response.status !== 303 || !token) {
    throw new Error(`a form was answered with ${response.status} and no receipt`)
  }
  sending.waits.push(performance.now() - began)
  sending.seen.push({ form, token })
  return true
}
