import type { TaskConfig } from 'payload'
import { trimMessageRows } from '../../messages/trim'

export const trimMessages: TaskConfig<'trimMessages'> = {
  slug: 'trimMessages',
  retries: 2,
  schedule: [{ cron: '52 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await trimMessageRows(req.payload, Date.now())
    return { output: {} }
  },
}
