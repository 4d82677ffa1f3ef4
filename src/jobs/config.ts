import type { JobsConfig } from 'payload'
import { eraseOldContactReports } from './tasks/eraseOldContactReports'
import { trimMessages } from './tasks/trimMessages'
import { trimRevisionRows } from './tasks/trimRevisionRows'

/**
 * Jobs are queued by our own code and run by our own runner. Payload's endpoints for them are
 * closed: by default any signed-in user may queue, run and cancel.
 */
export const jobsConfig: JobsConfig = {
  access: { queue: () => false, run: () => false, cancel: () => false },
  deleteJobOnComplete: true,
  tasks: [trimRevisionRows, eraseOldContactReports, trimMessages],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      read: () => false,
      create: () => false,
      update: () => false,
      delete: () => false,
    },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}
