import type { Payload } from 'payload'

/** An agreement as the secretariat writes it down. */
export function newAgreement(of: { service: string; deputy: string; person: string }) {
  return {
    service: of.service,
    version: '1.0',
    signedOn: '2026-11-01',
    signedBy: 'Centerchef',
    deputy: of.deputy,
    people: [of.person],
    acknowledgeWithin: 240,
    ceilingHours: 96,
  }
}

/** A row in each collection that no role reaches through Payload's own doors. */
export async function makeClosedRows(payload: Payload, holder: string) {
  const at = Date.UTC(2026, 10, 25, 9)
  const referral = await payload.create({
    collection: 'referrals',
    data: {
      version: 1,
      code: 'K7M-4QX',
      tokenHash: 'hash',
      kommunekode: '0561',
      situation: 'gade',
      age: '25-plus',
      asked: 'ja',
      source: 'citizen',
      lang: 'da',
      state: 'received',
      holder,
      sentTo: holder,
      controller: 'body',
      holding: 0,
      textPart: 'text',
      escalation: 'none',
      receivedAt: at,
      waitsSince: at,
      deadlineAt: at,
      replyBy: at,
      hasContact: false,
    },
  })
  const text = await payload.create({
    collection: 'referral-texts',
    data: { referral: referral.id, kind: 'report', part: 'text', at, sealed: 'sealed' },
  })
  const event = await payload.create({
    collection: 'referral-events',
    data: { referral: referral.id, n: 1, kind: 'received', at, actor: 'sender' },
  })
  const message = await payload.create({
    collection: 'messages',
    data: {
      key: 'key',
      template: 'referral-new',
      receiverKind: 'user',
      lang: 'da',
      state: 'queued',
      attempts: 0,
      at,
      nextTryAt: at,
    },
  })
  return { referral: referral.id, text: text.id, event: event.id, message: message.id }
}
