import { stopWith } from './stopWith'

/** The result of a command's work; an error in it is its first line and exit code 1. */
export async function orStop<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return stopWith(message.split('\n')[0] ?? message)
  }
}
