import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword, demoUsers } from '../../../seed/demo/users'

/**
 * Signs a demo user in behind the page, which stays where it is: the form costs two pages each time,
 * and has tests of its own.
 */
export async function signIn(page: Page, key: string): Promise<void> {
  const data = { email: emailOf(key), password: demoPassword }
  const answer = await page.request.post('/api/users/login', { data })
  expect(answer.status(), `signing in as ${key}`).toBe(200)
}

/** The same, and opens the overview. */
export async function openOverview(page: Page, key: string): Promise<void> {
  await signIn(page, key)
  await page.goto('/admin')
  await page.locator('.dashboard').waitFor()
}

/** Through the admin's own form, as a person does. */
export async function signInByForm(page: Page, key: string): Promise<void> {
  await page.goto('/admin/login')
  await fillSignIn(page, { key, password: demoPassword })
  await page.locator('.dashboard').waitFor()
}

export async function fillSignIn(
  page: Page,
  { key, password }: { key: string; password: string },
): Promise<void> {
  await page.locator('#field-email').fill(emailOf(key))
  await page.locator('#field-password').fill(password)
  await page.locator('form.login__form [type=submit]').click()
}

function emailOf(key: string): string {
  const user = demoUsers.find((demo) => demo.key === key)
  if (!user) throw new Error(`The demo has no user ${key}`)
  return user.email
}
