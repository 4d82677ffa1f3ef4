import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import type { Env } from '../env'

/** The portal's log: JSON lines on stdout, with nothing that a person typed. */
export function createLogger(
  env: Pick<Env, 'logLevel'>,
  to: DestinationStream = pino.destination(1),
): Logger {
  return pino(loggerOptions(env), to)
}

/**
 * The same for a logger that a library makes for itself, such as Payload's. A database's error
 * quotes the values of its statement, a refusal the parameter it refused: both may be what somebody
 * typed. Values are cut off; a refusal is left out, for the front door has a line of its own for it.
 */
export function loggerOptions({ logLevel }: Pick<Env, 'logLevel'>): LoggerOptions {
  return {
    level: logLevel,
    base: undefined,
    serializers: { err: serializeError },
    hooks: {
      logMethod(args, write) {
        if (!isRefusal(args[0])) write.apply(this, withoutTyped(args) as Parameters<typeof write>)
      },
    },
  }
}

/** Name, code and stack of an error and its causes, its message without values. */
export function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause instanceof Error ? { cause: serializeError(error.cause) } : {}
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const stack = frames.slice(0, 12).join('\n')
  return { name: error.name, ...code, message: messageOf(error), stack, ...cause }
}

/** Pino takes the message of a bare error for the line's own. */
function withoutTyped(args: readonly unknown[]): unknown[] {
  const [first, ...rest] = args
  if (first instanceof Error) return [{ err: first }, rest[0] ?? messageOf(first), ...rest.slice(1)]
  if (rest.length > 0 || !isRecord(first) || 'msg' in first) return [...args]
  return first.err instanceof Error ? [first, messageOf(first.err)] : [first]
}

/** What a client did wrong, and a file that somebody asked for by a name of their own. */
function isRefusal(first: unknown): boolean {
  if (typeof first === 'string') return /^File .* is missing on the disk/s.test(first)
  const error = isRecord(first) && !(first instanceof Error) ? first.err : first
  return isRecord(error) && typeof error.status === 'number' && error.status < 500
}

function messageOf(error: Error): string {
  return (error.message.split(/\n|\bparams:|\bquery:/i)[0] ?? '').slice(0, 300)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
