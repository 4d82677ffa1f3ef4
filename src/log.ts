import { pino, type Logger } from 'pino'
import type { Env } from './env'

/** One line of JSON an event, on standard output. What may stand in it is decided where it is logged. */
export function createLogger({ logLevel }: Pick<Env, 'logLevel'>): Logger {
  return pino({ level: logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
}
