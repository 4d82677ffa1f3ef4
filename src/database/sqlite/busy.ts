import { appError } from '../../errors'
import { isSqliteBusy } from '../transient'

/**
 * Tries again while another process holds the lock. The waiting is done here, not by SQLite's own
 * `busy_timeout`: that would stop the whole event loop, and with it whoever holds the lock.
 *
 * @param waitMs how long, in milliseconds
 * @throws `busy` when the lock was not to be had in that time
 */
export async function whileBusy<Result>(
  { waitMs }: { waitMs: number },
  attempt: () => Result | Promise<Result>,
): Promise<Result> {
  const until = Date.now() + waitMs
  for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isSqliteBusy(error)) throw error
      if (Date.now() >= until) {
        const message = `another process has held the database for ${waitMs} ms`
        throw appError({ code: 'busy', message, cause: error })
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause * (1 + Math.random())))
  }
}
