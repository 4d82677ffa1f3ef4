import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../../src/referrals/protection/hourly'
import { protectionKeysOf } from '../../../../src/referrals/protection/keys'
import {
  createMailCodes,
  mailLimits,
  mostTries,
} from '../../../../src/referrals/protection/mailCode'
import { createTickets, waitMs } from '../../../../src/referrals/protection/ticket'

const keys = protectionKeysOf('a-hash-key-for-tests')
const now = Date.UTC(2026, 10, 25, 11, 50)
const formKey = 'q0YfTz3mWkS1nR5vB8xC2A'

describe('a ticket to wait with', () => {
  const tickets = createTickets(keys)
  const { text, notBefore } = tickets.ticketFor({ formKey, now })

  it('says when it is due, to its own form and for an hour', () => {
    expect(notBefore).toBe(now + waitMs)
    const read = (at: number, form = formKey) =>
      tickets.readTicket({ text, formKey: form, now: at })
    expect(read(now)).toEqual({ text, notBefore })
    expect(read(now + waitMs + hourMs - 1)).toEqual({ text, notBefore })
    expect(read(now + waitMs + hourMs)).toBeNull()
    expect(read(now, 'AAAAAAAAAAAAAAAAAAAAAA')).toBeNull()
  })

  it('cannot be made due, or made up', () => {
    const [, signature = ''] = text.split('.')
    for (const forged of [
      `${now - 1}.${signature}`,
      `${notBefore}.${'A'.repeat(43)}`,
      `${notBefore}.`,
      `0${notBefore}.${signature}`,
      `${text} `,
      'NaN.x',
      '',
    ]) {
      expect([forged, tickets.readTicket({ text: forged, formKey, now })]).toEqual([forged, null])
    }
    const elsewhere = createTickets(protectionKeysOf('another-hash-key'))
    expect(elsewhere.readTicket({ text, formKey, now })).toBeNull()
  })
})

describe('a code by mail', () => {
  const email = 'nabo@eksempel.example'
  const about = { formKey, email, now }

  it('is six digits, of this form, this address and this hour or the one before', () => {
    const codes = createMailCodes(keys)
    const code = codes.codeFor(about)
    expect(code).toMatch(/^\d{6}$/)
    const is = (more: object) => codes.isCode({ typed: code, ...about, ...more })
    expect(is({})).toBe(true)
    expect(is({ typed: ` ${code.slice(0, 3)} ${code.slice(3)}` })).toBe(true)
    expect(is({ email: 'Nabo@Eksempel.example ' })).toBe(true)
    // Asked for ten minutes before the full hour.
    expect(is({ now: now + hourMs })).toBe(true)
    expect(is({ now: now + 2 * hourMs })).toBe(false)
    expect(is({ email: 'anden@eksempel.example' })).toBe(false)
    expect(is({ formKey: 'AAAAAAAAAAAAAAAAAAAAAA' })).toBe(false)
    expect(is({ typed: '' })).toBe(false)
  })

  it('cannot be guessed: after some wrong ones none is right for this form', () => {
    const codes = createMailCodes(keys)
    const code = codes.codeFor(about)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let i = 0; i < mostTries; i += 1) {
      expect(codes.isCode({ typed: wrong, ...about })).toBe(false)
    }
    expect(codes.isCode({ typed: code, ...about })).toBe(false)
    const other = { ...about, formKey: 'AAAAAAAAAAAAAAAAAAAAAA' }
    expect(codes.isCode({ typed: codes.codeFor(other), ...other })).toBe(true)
  })

  it('goes out so often from an address, to a receiver, and in all', () => {
    const codes = createMailCodes(keys)
    const may = (address: string, to: string) => codes.maySend({ address, email: to, now })
    for (let i = 0; i < mailLimits.address; i += 1) expect(may('a', `${i}@x.example`)).toBe(true)
    expect(may('a', 'new@x.example')).toBe(false)
    for (let i = 0; i < mailLimits.receiver; i += 1) expect(may(`b${i}`, email)).toBe(true)
    expect(may('c', email.toUpperCase())).toBe(false)
    expect(may('c', 'other@x.example')).toBe(true)
    const sent = mailLimits.address + mailLimits.receiver + 1
    for (let i = sent; i < mailLimits.all; i += 1) may(`d${i}`, `${i}@y.example`)
    expect(may('e', 'last@x.example')).toBe(false)
    expect(codes.maySend({ address: 'e', email: 'last@x.example', now: now + hourMs })).toBe(true)
  })
})
