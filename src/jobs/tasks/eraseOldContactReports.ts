import type { TaskConfig } from 'payload'

/** Reports may hold whatever somebody typed; 180 days is time enough to correct a phone number. */
export const contactReportsLastDays = 180

export const eraseOldContactReports: TaskConfig<'eraseOldContactReports'> = {
  slug: 'eraseOldContactReports',
  retries: 2,
  schedule: [{ cron: '41 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const oldest = new Date(Date.now() - contactReportsLastDays * 24 * 60 * 60 * 1000)
    await req.payload.delete({
      collection: 'contact-reports',
      where: { createdAt: { less_than: oldest.toISOString() } },
      req,
    })
    return { output: {} }
  },
}
