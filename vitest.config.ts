import { defineConfig } from 'vitest/config'

const shared = {
  environment: 'node' as const,
  pool: 'forks' as const,
  // What is waited for comes later on a busy machine.
  expect: { poll: { timeout: 20_000 } },
  // The whole of what was found, also where only the message of a failure is kept.
  chaiConfig: { truncateThreshold: 2000 },
}

/**
 * Integration tests that open no database of the kind `TEST_DATABASE` names: on MongoDB they would
 * say again what they said on SQLite.
 */
const withoutThatDatabase = [
  'tests/integration/http/**',
  'tests/integration/mail/**',
  'tests/integration/cli/refusals.test.ts',
  'tests/integration/backup/pruneKeys.test.ts',
  'tests/integration/database/{oneWriter,migrations,failedCommit}.test.ts',
]

/** Three kinds of tests; those with a database or a browser take turns on the machine. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: process.env.TEST_DATABASE === 'mongodb' ? withoutThatDatabase : [],
          globalSetup: ['tests/mongodb-server/shared.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/sharedPortal.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
