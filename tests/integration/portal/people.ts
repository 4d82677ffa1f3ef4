import { demoPassword, demoUsers, type DemoUser } from '../../../seed/demo/users'

/** Signs a user of the demo in; the headers with which the API knows them. */
export async function signedIn(url: string, key: DemoUser['key']): Promise<Record<string, string>> {
  const email = demoUsers.find((user) => user.key === key)?.email
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  if (answer.status !== 200) throw new Error(`signing in answered ${answer.status}`)
  const { token } = (await answer.json()) as { token: string }
  return { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
}
