import path from 'node:path'
import type { Payload } from 'payload'
import { demoPassword, demoUsers } from '../seed/demo/users'
import { loadDemo } from '../seed/loadDemo'
import { loadReferrals } from '../seed/loadReferrals'
import type { Env } from './env'
import type { ReferralServices } from './referrals/services'

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

/** The demo's referrals, counted back from now: they want what the portal has only once it runs. */
export async function loadDemoReferrals(services: ReferralServices): Promise<void> {
  await loadReferrals(services, { now: services.now() })
}
