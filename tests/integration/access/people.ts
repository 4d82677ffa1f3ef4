import type { Payload } from 'payload'
import type { Organisation, Service, User } from '../../../src/payload-types'
import { makeUser } from '../../support/makeUser'
import { makeClosedRows, newAgreement } from './referrals'

export const people = [
  'public',
  'secretariat',
  'admin',
  'editor',
  'coordinator',
  'volunteers',
  'otherAdmin',
] as const
export type Person = (typeof people)[number]

/** One small world: two partners, an applicant, and somebody in each role at the first partner. */
export type World = {
  users: Record<Exclude<Person, 'public'>, User>
  organisations: Record<'own' | 'other' | 'applicant', Organisation>
  services: Record<'served' | 'unserved' | 'deputy' | 'draft' | 'others' | 'hidden', Service>
  ids: Record<string, string>
}

export async function makeWorld(payload: Payload): Promise<World> {
  const organisations = {
    own: await organisation('Egen Kommune', 'active'),
    other: await organisation('Anden Kommune', 'active'),
    applicant: await organisation('Ansøger', 'applied'),
  }
  const services = {
    served: await service('Enheden', organisations.own.id, 'live'),
    unserved: await service('En anden enhed', organisations.own.id, 'live'),
    deputy: await service('Stedfortræderen', organisations.own.id, 'live'),
    draft: await service('Kladden', organisations.own.id, 'draft'),
    others: await service('De andres', organisations.other.id, 'live'),
    hidden: await service('Krisecenter', organisations.own.id, 'live', true),
  }
  const own = { organisation: organisations.own.id }
  const users = {
    secretariat: await user('secretariat', ['secretariat'], {}),
    admin: await user('admin', ['organisation-admin'], own),
    editor: await user('editor', ['editor'], own),
    coordinator: await user('coordinator', ['referral-coordinator'], {
      ...own,
      services: [services.served.id],
    }),
    volunteers: await user('volunteers', ['volunteer-coordinator'], own),
    otherAdmin: await user('otherAdmin', ['organisation-admin'], {
      organisation: organisations.other.id,
    }),
  }
  const rule = await payload.create({
    collection: 'routing-rules',
    data: { service: services.served.id, reason: 'En grund', priority: 0, active: true },
  })
  const restingRule = await payload.create({
    collection: 'routing-rules',
    data: { service: services.served.id, reason: 'Hviler', priority: 0, active: false },
  })
  const advice = await payload.create({ collection: 'situation-advice', data: { title: 'Råd' } })
  const municipality = await payload.create({
    collection: 'municipalities',
    data: {
      code: '0561',
      name: 'Esbjerg',
      officialName: 'Esbjerg Kommune',
      regionUntil2026: 'Region Syddanmark',
      regionFrom2027: 'Region Syddanmark',
    },
  })
  const report = await payload.create({
    collection: 'contact-reports',
    data: {
      service: services.served.id,
      organisation: organisations.own.id,
      kind: 'phone',
      state: 'new',
    },
  })
  const agreement = await payload.create({
    collection: 'receiving-agreements',
    data: newAgreement({
      service: services.served.id,
      deputy: services.deputy.id,
      person: users.coordinator.id,
    }),
  })
  const gap = await payload.create({
    collection: 'referral-gaps',
    data: { key: '0561 gade 2026-11', kommunekode: '0561', situation: 'gade', month: '2026-11' },
  })
  const closed = await makeClosedRows(payload, services.served.id)
  return {
    users,
    organisations,
    services,
    ids: {
      rule: rule.id,
      restingRule: restingRule.id,
      advice: advice.id,
      municipality: municipality.id,
      report: report.id,
      agreement: agreement.id,
      gap: gap.id,
      ...closed,
    },
  }

  function organisation(name: string, membershipStatus: Organisation['membershipStatus']) {
    return payload.create({
      collection: 'organisations',
      data: { name, sector: 'municipality', membershipStatus },
    })
  }

  function service(name: string, owner: string, status: Service['status'], isHidden = false) {
    return payload.create({
      collection: 'services',
      data: {
        name,
        kind: 'entrance',
        organisation: owner,
        status,
        kommunekoder: ['0561'],
        holidays: 'closed',
        confirmEveryDays: 90,
        address: {
          street: 'Prøvegade 1',
          postcode: '6700',
          town: 'Esbjerg',
          confidential: isHidden,
        },
      },
    })
  }

  function user(name: string, roles: NonNullable<User['roles']>, belongs: object) {
    const email = `${name.toLowerCase()}@portal.example`
    return makeUser(payload, { name, email, roles, ...belongs })
  }
}
