import { startMongo } from '.'

/**
 * One server for all integration tests on MongoDB, each of which has databases of its own there:
 * starting one takes longer than most tests.
 */
export default async function sharedMongo() {
  if (process.env.TEST_DATABASE !== 'mongodb') return
  const server = await startMongo()
  process.env.TEST_MONGODB_URL = server.url
  return server.stop
}
