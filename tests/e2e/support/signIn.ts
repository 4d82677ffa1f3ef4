import type { Page } from 'playwright-core'
import { demoPassword, demoUsers } from '../../../seed/demo/users'

/** Signs a demo user in through the admin's own form, and waits for the overview. */
export async function signIn(page: Page, key: string): Promise<void> {
  await page.goto('/admin/login')
  await fillSignIn(page, { key, password: demoPassword })
  await page.locator('.dashboard').waitFor()
}

export async function fillSignIn(
  page: Page,
  { key, password }: { key: string; password: string },
): Promise<void> {
  const user = demoUsers.find((demo) => demo.key === key)
  if (!user) throw new Error(`The demo has no user ${key}`)
  await page.locator('#field-email').fill(user.email)
  await page.locator('#field-password').fill(password)
  await page.locator('form.login__form [type=submit]').click()
}
