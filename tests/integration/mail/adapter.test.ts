import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { mailAdapter } from '../../../src/mail/adapter'

const message = {
  to: 'koordinator@esbjerg.example',
  subject: 'Nyt kodeord til Fælles Indgang',
  text: 'Blåbærgrød på rød ø',
}
const from = 'portal@faelles-indgang.example'
const payload = { logger: { info: () => undefined } } as unknown as Payload

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'outbox-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

let stopServer: (() => Promise<void>) | null = null
afterEach(async () => {
  await stopServer?.()
  stopServer = null
})

test('without an SMTP server a message becomes a file that only its owner may read', async () => {
  const outboxDirectory = path.join(directory, 'outbox')
  const mail = mailAdapter({ smtpUrl: null, from, outboxDirectory })({ payload })
  await mail.sendEmail(message)
  const [name = '', ...others] = await readdir(outboxDirectory)
  expect(others).toEqual([])
  expect(name).toMatch(/\.eml$/)
  expect(name).not.toContain('koordinator')
  const file = path.join(outboxDirectory, name)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const parsed = await simpleParser(await readFile(file))
  expect(parsed.subject).toBe(message.subject)
  expect(parsed.text?.trim()).toBe(message.text)
  expect(parsed.from?.value[0]).toEqual({ address: from, name: 'Fælles Indgang' })
})

test('with one it is delivered, æ, ø and å included', async () => {
  const { url, received } = await startServer({ refuse: false })
  const mail = mailAdapter({ smtpUrl: url, from, outboxDirectory: directory })({ payload })
  const { messageId } = await mail.sendEmail(message)
  const [parsed] = await received()
  expect(parsed?.subject).toBe(message.subject)
  expect(parsed?.text?.trim()).toBe(message.text)
  expect(parsed?.messageId).toBe(messageId)
})

test('what the server refuses, and a server that is not there, reach the caller', async () => {
  const { url } = await startServer({ refuse: true })
  const settings = { from, outboxDirectory: directory }
  const refused = mailAdapter({ smtpUrl: url, ...settings })({ payload })
  await expect(refused.sendEmail(message)).rejects.toThrow()
  await stopServer?.()
  stopServer = null
  const gone = mailAdapter({ smtpUrl: url, ...settings })({ payload })
  await expect(gone.sendEmail(message)).rejects.toThrow()
})

async function startServer({ refuse }: { refuse: boolean }) {
  const mails: Promise<ParsedMail>[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse ? new Error('no such mailbox') : null),
    onData: (stream, _session, done) => {
      mails.push(simpleParser(stream))
      stream.once('end', () => done())
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stopServer = () => new Promise((resolve) => server.close(resolve))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, received: () => Promise.all(mails) }
}
