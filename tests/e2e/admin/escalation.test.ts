import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clockFile } from '../../../src/clock'
import type { ReferralDetail } from '../../../src/referrals/inbox/types'
import { startBuiltPortal, type BuiltPortal } from '../../support/builtPortal'
import { signIn } from '../support/signIn'
import { desktop, useBrowser } from '../support/visitor'
import { openWriting, writeThrough } from '../support/writing'

const { visit } = useBrowser()
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** The portal does what is due every few seconds, and pages hear of it a second later. */
const soon = { timeout: 60_000 }

// A portal of its own: its clock is moved.
let portal: BuiltPortal
beforeAll(async () => {
  portal = await startBuiltPortal({ env: { RATE_LIMIT: 'off' } })
})
afterAll(() => portal?.stop())

it('what nobody takes goes on to the deputy and to the secretariat, and ends erased', async () => {
  const sender = await open()
  await openWriting(sender, 'da', '/kontakt/esbjerg')
  await writeThrough(sender)
  const code = await sender.locator('.code-sky .code').innerText()
  const status = sender.url().replace('/kvittering', '')

  const unit = await open('koordinator', '/admin/henvendelser')
  await unit.getByRole('link', { name: code, exact: true }).click()
  await unit.getByRole('heading', { name: code, level: 2 }).waitFor()
  const id = new URL(unit.url()).pathname.split('/').at(-1) ?? ''
  const deputy = await open('opsoegende', '/admin/henvendelser')
  const secretariat = await open('sekretariat', '/admin/arbejdsliste')
  const inTheirs = deputy.getByRole('link', { name: code, exact: true })
  const inTheList = secretariat.locator('#fi-work-late tr', { hasText: code })
  expect(await inTheirs.count()).toBe(0)

  // The deadline passes: the deputy is told, and sees it without asking.
  const detail = () =>
    unit.evaluate(async (path): Promise<ReferralDetail> => {
      const answer = await fetch(path)
      return answer.json() as Promise<ReferralDetail>
    }, `/api/inbox/${id}`)
  moveClock((await detail()).deadlineAt + minuteMs - Date.now())
  await inTheirs.waitFor(soon)
  expect(await inTheList.count()).toBe(0)
  await unit.locator('.fi-timeline').getByText('stedfortræderen fik besked').waitFor(soon)
  await sender.goto(status)
  await sender.getByText('Den er ikke taget endnu. Vi har bedt en anden om at se på den.').waitFor()

  // So does theirs: it comes to the secretariat, who can remind and no more.
  moveClock(((await detail()).deputyDeadlineAt ?? 0) + minuteMs - Date.now())
  await inTheList.waitFor(soon)
  await inTheList.getByRole('button', { name: /^Ryk / }).click()
  await secretariat.getByText(`Enheden og stedfortræderen er mindet om ${code}.`).waitFor()

  await inTheirs.click()
  await deputy.getByRole('button', { name: 'Tag over', exact: true }).click()
  await deputy.getByText(`I har overtaget ${code}.`).first().waitFor()
  await inTheList.waitFor({ state: 'detached', ...soon })
  await unit.getByRole('heading', { name: 'Den henvendelse kan du ikke se' }).waitFor(soon)
  await sender.goto(status)
  expect(await sender.locator('.status-steps [aria-current=step]').innerText()).toContain('Taget')

  const told = await mailAbout(id, ['koordinator', 'opsoegende', 'sekretariat'])
  for (const { text } of told) expect(text).not.toMatch(/sovepose|biblioteket|hund|98 76 54/)

  // Half a year later nothing that was written is left, whatever became of it.
  await deputy.getByRole('button', { name: 'Vis fritekst' }).click()
  await deputy.locator('.fi-words').getByText('En person i sovepose.').waitFor()
  moveClock(181 * dayMs)
  await deputy.locator('.fi-timeline').getByText('Teksten er slettet').waitFor(soon)
  await deputy.locator('.fi-words').waitFor({ state: 'detached', ...soon })
  await deputy.reload()
  await deputy.getByRole('heading', { name: code, level: 2 }).waitFor()
  expect(await deputy.locator('body').innerText()).not.toContain('sovepose')
  expect(await deputy.getByRole('button', { name: 'Vis fritekst' }).count()).toBe(0)
})

/** A page of this portal; with a key, of somebody signed in, listening for what changes. */
async function open(key?: string, at = '/admin'): Promise<Page> {
  const page = await visit({ baseURL: portal.url, ...(key && { viewport: desktop }) })
  if (key === undefined) return page
  await signIn(page, key)
  const isListening = page.waitForRequest('**/api/inbox/stream')
  await page.goto(at)
  await isListening
  return page
}

/** As `npm run demo:time` does. */
function moveClock(aheadMs: number): void {
  writeFileSync(clockFile(portal.directory), JSON.stringify({ aheadMs }))
}

type Mail = { to: string; text: string }

/** What was mailed with a link to the referral, once everybody in `to` has had something. */
async function mailAbout(id: string, to: readonly string[]): Promise<Mail[]> {
  const receivers = async () => (await mails(id)).map((mail) => mail.to.split('@')[0])
  await expect.poll(receivers, soon).toEqual(expect.arrayContaining([...to]))
  return mails(id)
}

async function mails(id: string): Promise<Mail[]> {
  const outbox = path.join(portal.directory, 'outbox')
  const parsed = await Promise.all(
    readdirSync(outbox).map((file) => simpleParser(readFileSync(path.join(outbox, file)))),
  )
  return parsed
    .map(({ to, text, html }) => ({
      to: [to].flat()[0]?.value[0]?.address ?? '',
      text: `${text ?? ''} ${String(html)}`,
    }))
    .filter(({ text }) => text.includes(id))
}
