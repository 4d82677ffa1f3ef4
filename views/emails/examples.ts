import { templates, type Template } from '../../src/messages/types'
import type { Facts } from './facts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/** A Monday at 12.00 in Denmark. */
const now = Date.UTC(2026, 10, 23, 11)

const common: Facts = {
  code: 'K7M-4QX',
  at: now,
  deadlineAt: now + 4 * hourMs,
  deputyDeadlineAt: now + 21 * hourMs,
  offerEndsAt: now + 3 * dayMs,
  replyBy: now + 2 * dayMs,
  promisedAt: now + 4 * hourMs,
  textEndsAt: now + 30 * 24 * hourMs,
  receiverKind: 'user',
  added: null,
  href: 'https://portal.example/admin/henvendelser/5b0c8a0e-7c3e-4b53-9d7e-0a4f3a1f2b6c',
  now,
}

const late = { deadlineAt: now - 2 * hourMs }

/** One of each template, as the preview and the tests show them; made up, like all demo content. */
export const exampleFacts: Record<Template, Facts> = {
  ...(Object.fromEntries(templates.map((template) => [template, common])) as Record<
    Template,
    Facts
  >),
  'referral-late-holder': { ...common, ...late },
  'referral-late-deputy': { ...common, ...late },
  'referral-late-secretariat': { ...common, ...late, receiverKind: 'secretariat' },
  'referral-receipt': {
    ...common,
    receiverKind: 'sender',
    href: 'https://portal.example/henvendelse/made-up-token-of-an-example',
  },
  'coordinator-added': {
    ...common,
    code: null,
    added: {
      name: 'Koordinator (prøve)',
      unit: 'Hjemløseenheden i Esbjerg',
      by: { role: 'secretariat', name: 'Sekretariatet (prøve)' },
    },
    href: 'https://portal.example/admin/collections/users',
  },
  'referral-breaker': { ...common, code: null, deadlineAt: null, receiverKind: 'secretariat' },
}
