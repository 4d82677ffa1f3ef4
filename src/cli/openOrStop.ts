import type { Payload } from 'payload'
import { openPayload } from '../openPayload'
import { stopWith } from './stopWith'

/** Payload for a command; a database that cannot be opened is one line and exit code 1. */
export async function openOrStop(): Promise<Payload> {
  try {
    return await openPayload()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return stopWith(`The database cannot be opened: ${message.split('\n')[0]}`)
  }
}
