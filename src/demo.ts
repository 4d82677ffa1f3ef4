import path from 'node:path'
import type { Payload } from 'payload'
import { demoPassword, demoUsers } from '../seed/demo/users'
import { loadDemo } from '../seed/loadDemo'
import type { Env } from './env'

/** Loads what is missing of the demo, and says where it is, who may sign in and where mail goes. */
export async function loadDemoOnce({
  payload,
  env,
}: {
  payload: Payload
  env: Env
}): Promise<void> {
  await loadDemo({ payload, now: new Date() })
  const outbox = env.smtpUrl ? 'the SMTP server' : path.join(env.dataDir, 'outbox')
  const people = demoUsers.map(({ name, email }) => `    ${email.padEnd(44)} ${name}`)
  process.stdout.write(
    [
      '',
      `  Fælles Indgang     ${env.portalUrl}`,
      `  Administration     ${env.portalUrl}/admin`,
      `  Mail is written to ${outbox}`,
      '',
      `  Sign in with the password "${demoPassword}" as`,
      ...people,
      '',
      '',
    ].join('\n'),
  )
}
