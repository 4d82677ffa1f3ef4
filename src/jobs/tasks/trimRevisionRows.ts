import type { TaskConfig } from 'payload'
import { trimRevisions } from '../../database'

/** The rows that announce content changes are read within a second; old ones only take room. */
export const trimRevisionRows: TaskConfig<'trimRevisionRows'> = {
  slug: 'trimRevisionRows',
  retries: 2,
  schedule: [{ cron: '23 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await trimRevisions(req.payload)
    return { output: {} }
  },
}
