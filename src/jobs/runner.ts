import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { releaseLease, takeLease } from './lease'

export type JobRunner = {
  /** Takes no new job, lets the running ones finish, lets go of the lease. */
  stop: () => Promise<void>
}

type RunnerOptions = {
  payload: Payload
  /** Milliseconds between two looks at the queue. */
  every?: number
  /** Milliseconds without a renewal after which another process may take over. */
  leaseLasts?: number
}

const leaseName = 'job-runner'

/**
 * Runs queued and scheduled jobs, in one process at a time: two runners on one queue run a job
 * twice (measured on MongoDB: 337 runs for 200 jobs).
 */
export function startJobRunner({
  payload,
  every = 2_000,
  leaseLasts = 30_000,
}: RunnerOptions): JobRunner {
  const holder = randomUUID()
  let isStopping = false
  let timer: NodeJS.Timeout | undefined
  let turn: Promise<void> = Promise.resolve()

  const claim = () =>
    takeLease({ payload, name: leaseName, holder, now: Date.now(), lasts: leaseLasts })

  async function takeTurn(): Promise<void> {
    const lease = await claim()
    if (lease === 'refused') return
    if (lease === 'taken') await freeAbandonedJobs(payload)
    // A job may take longer than the lease lasts: it is renewed while the job runs.
    let isMine = true
    const renew = async () => {
      isMine = (await claim()) !== 'refused'
      if (!isMine) payload.logger.warn('another process took the job runner over')
    }
    const renewal = setInterval(() => void renew().catch(logTo(payload)), leaseLasts / 3)
    try {
      await payload.jobs.handleSchedules({ allQueues: true })
      // A few at a time: what was lost while this process stood still must not go on for long.
      let found = true
      while (found && isMine && !isStopping) {
        const result = await payload.jobs.run({ allQueues: true, limit: 3, silent: true })
        found = Object.keys(result.jobStatus ?? {}).length > 0
      }
    } finally {
      clearInterval(renewal)
    }
  }

  function schedule(): void {
    if (isStopping) return
    timer = setTimeout(() => {
      turn = takeTurn().catch(logTo(payload)).then(schedule)
    }, every)
  }

  schedule()
  return {
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      await turn
      await releaseLease({ payload, name: leaseName, holder }).catch(logTo(payload))
    },
  }
}

/**
 * A job that ran when its process was killed stays `processing` for ever, and Payload never takes
 * it up again. Whoever takes the lease over knows that nobody runs it, and frees it.
 */
export async function freeAbandonedJobs(payload: Payload): Promise<void> {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
  })
}

function logTo(payload: Payload): (error: unknown) => void {
  return (error) => payload.logger.error({ err: error }, 'the job runner missed a turn')
}
