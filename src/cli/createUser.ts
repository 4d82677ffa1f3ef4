import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { openOrStop } from './openOrStop'
import { stopWith } from './stopWith'

/**
 * `npm run user:create -- <mail> "<name>"`: makes a user of the secretariat. The password is asked
 * for, or read from standard input, so that it never stands in a shell's history.
 */
const [mail, name] = process.argv.slice(2)
const asked = z
  .object({ email: z.email(), name: z.string().min(1).max(120) })
  .safeParse({ email: mail, name })
if (!asked.success) stopWith('Use: npm run user:create -- somebody@example.dk "Their name"')

const prompt = createInterface({ input: process.stdin, output: process.stderr })
const password = (await prompt.question('Password (at least 12 characters): ')).trim()
prompt.close()
if (password.length < 12) stopWith('The password must have at least 12 characters.')

const payload = await openOrStop()
try {
  const data = { ...asked.data, password, roles: ['secretariat' as const] }
  const user = await payload.create({ collection: 'users', data })
  console.log(`Made ${user.email}. Sign in at /admin.`)
} catch (error) {
  stopWith(`The user was not made: ${error instanceof Error ? error.message : String(error)}`)
}
await payload.destroy()
process.exit(0)
