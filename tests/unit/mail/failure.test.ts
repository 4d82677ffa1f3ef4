import { expect, it } from 'vitest'
import { failureOf } from '../../../src/mail/failure'
import { parseSender } from '../../../src/mail/sender'

const response = (responseCode: number, command: string) => ({
  code: 'EENVELOPE',
  responseCode,
  command,
  response: `${responseCode} <somebody@secret.example>`,
  isBegun: true,
})

it.each([
  ['a receiver who is not there', response(550, 'RCPT TO'), '550', 'refused'],
  ['a message that is not taken', response(554, 'DATA'), '554', 'refused'],
  ['a mailbox that is full for now', response(452, 'RCPT TO'), '452', 'put-off'],
  ['commands in the wrong order', response(503, 'DATA'), '503', 'put-off'],
  ['a server about to stop', response(421, 'RCPT TO'), '421', 'unreached'],
  ['a sender’s address that is not allowed', response(550, 'MAIL FROM'), '550', 'unreached'],
  ['a wrong password', response(535, 'AUTH LOGIN'), '535', 'unreached'],
  [
    'no server',
    { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' },
    'ECONNREFUSED',
    'unreached',
  ],
  ['no such host', { code: 'EDNS', originalCode: 'ENOTFOUND' }, 'ENOTFOUND', 'unreached'],
  ['a greeting that never came', { code: 'ETIMEDOUT' }, 'ETIMEDOUT', 'unreached'],
  ['a break in the middle', { code: 'ECONNECTION', isBegun: true }, 'ECONNECTION', 'put-off'],
  ['a message that took too long', { code: 'EABORT', isBegun: true }, 'ETIMEDOUT', 'put-off'],
  ['an address that is none', { code: 'EENVELOPE', command: 'API' }, 'EENVELOPE', 'refused'],
  ['a full disk', { code: 'ENOSPC' }, 'ENOSPC', 'unreached'],
  ['something else', { code: 'to somebody@secret.example' }, 'EUNKNOWN', 'put-off'],
  ['nothing', null, 'EUNKNOWN', 'put-off'],
] as const)('%s', (_, error, code, kind) => {
  expect(failureOf(error)).toEqual({ code, kind })
})

it.each([
  ['portal@portal.example', 'Fælles Indgang', 'portal@portal.example'],
  ['Esbjergs portal <portal@portal.example>', 'Esbjergs portal', 'portal@portal.example'],
  ['"Portal, Esbjerg" <portal@portal.example>', 'Portal, Esbjerg', 'portal@portal.example'],
  ['<portal@portal.example>', 'Fælles Indgang', 'portal@portal.example'],
])('the sender %s', (from, name, address) => {
  expect(parseSender(from)).toEqual({ name, address })
})
