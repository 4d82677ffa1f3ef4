import type { CollectionSlug } from 'payload'
import { testPassword } from '../../support/makeUser'
import type { Person, World } from './people'
import { newAgreement } from './referrals'

export type Attempt = {
  what: string
  collection: CollectionSlug
  /** Everybody else is refused. */
  may: readonly Person[]
} & (
  | { operation: 'create'; data: (world: World) => Record<string, unknown> }
  | { operation: 'read' | 'delete'; id: (world: World) => string }
  | { operation: 'update'; id: (world: World) => string; data: Record<string, unknown> }
)

const everyone: readonly Person[] = [
  'public',
  'secretariat',
  'admin',
  'editor',
  'coordinator',
  'volunteers',
  'otherAdmin',
]
const signedIn = everyone.filter((person) => person !== 'public')
const ownPeople: readonly Person[] = ['secretariat', 'admin', 'editor', 'coordinator', 'volunteers']

/** Who may do what to what: every collection, every operation, read as sentences. */
export const attempts: readonly Attempt[] = [
  // Services
  read('a live service', 'services', (world) => world.services.served.id, everyone),
  read('a draft of its own', 'services', (world) => world.services.draft.id, ownPeople),
  update(
    'a unit one serves',
    'services',
    (world) => world.services.served.id,
    { email: 'a@b.example' },
    ['secretariat', 'admin', 'coordinator'],
  ),
  update(
    'another unit of its own',
    'services',
    (world) => world.services.unserved.id,
    { email: 'a@b.example' },
    ['secretariat', 'admin'],
  ),
  update(
    'somebody else’s service',
    'services',
    (world) => world.services.others.id,
    { email: 'a@b.example' },
    ['secretariat', 'otherAdmin'],
  ),
  create('a service of its own', 'services', (world) => newService(world.organisations.own.id), [
    'secretariat',
    'admin',
  ]),
  create('a service of another', 'services', (world) => newService(world.organisations.other.id), [
    'secretariat',
    'otherAdmin',
  ]),
  remove('a service', 'services', (world) => world.services.unserved.id, ['secretariat']),

  // Organisations
  read('a partner', 'organisations', (world) => world.organisations.own.id, everyone),
  read('an applicant', 'organisations', (world) => world.organisations.applicant.id, signedIn),
  update(
    'its own organisation',
    'organisations',
    (world) => world.organisations.own.id,
    { url: 'https://a.example' },
    ['secretariat', 'admin'],
  ),
  create(
    'an organisation',
    'organisations',
    () => ({ name: 'Ny', sector: 'housing', membershipStatus: 'none' }),
    ['secretariat'],
  ),
  remove('an organisation', 'organisations', (world) => world.organisations.applicant.id, [
    'secretariat',
  ]),

  // Users
  read('a colleague', 'users', (world) => world.users.editor.id, [
    'secretariat',
    'admin',
    'editor',
  ]),
  read('the secretariat', 'users', (world) => world.users.secretariat.id, ['secretariat']),
  update('a colleague', 'users', (world) => world.users.editor.id, { name: 'Nyt navn' }, [
    'secretariat',
    'admin',
    'editor',
  ]),
  update('the secretariat', 'users', (world) => world.users.secretariat.id, { name: 'X' }, [
    'secretariat',
  ]),
  update('the name of a coordinator', 'users', coordinatorOf, { name: 'Nyt navn' }, [
    'secretariat',
    'admin',
    'coordinator',
  ]),
  create('a user of its own', 'users', (world) => newUser(world.organisations.own.id, ['editor']), [
    'secretariat',
    'admin',
  ]),
  create(
    'a user of another',
    'users',
    (world) => newUser(world.organisations.other.id, ['editor']),
    ['secretariat', 'otherAdmin'],
  ),
  create('one of the secretariat', 'users', () => newUser(null, ['secretariat']), ['secretariat']),
  remove('a colleague', 'users', (world) => world.users.volunteers.id, ['secretariat', 'admin']),
  remove('the secretariat', 'users', (world) => world.users.secretariat.id, []),
  // The way in is their own and their organisation's: the secretariat reads no texts. The last of
  // the users' attempts, for it is the address that they sign in with.
  update('the mail address of a coordinator', 'users', coordinatorOf, { email: 'x@y.example' }, [
    'admin',
    'coordinator',
  ]),

  // Rules and advice
  read('a rule in force', 'routing-rules', (world) => id(world, 'rule'), everyone),
  read('a resting rule', 'routing-rules', (world) => id(world, 'restingRule'), signedIn),
  create(
    'a rule',
    'routing-rules',
    (world) => ({
      service: world.services.served.id,
      reason: 'Ny',
      priority: 0,
    }),
    ['secretariat'],
  ),
  update('a rule', 'routing-rules', (world) => id(world, 'rule'), { priority: 5 }, ['secretariat']),
  remove('a rule', 'routing-rules', (world) => id(world, 'rule'), ['secretariat']),
  read('advice', 'situation-advice', (world) => id(world, 'advice'), everyone),
  create('advice', 'situation-advice', () => ({ title: 'Nyt' }), ['secretariat']),
  update('advice', 'situation-advice', (world) => id(world, 'advice'), { title: 'Andet' }, [
    'secretariat',
  ]),
  remove('advice', 'situation-advice', (world) => id(world, 'advice'), ['secretariat']),

  // Municipalities
  read('a municipality', 'municipalities', (world) => id(world, 'municipality'), everyone),
  update(
    'a main line',
    'municipalities',
    (world) => id(world, 'municipality'),
    { mainLine: '+45 00 12 34 56' },
    ['secretariat'],
  ),
  create(
    'a municipality',
    'municipalities',
    () => ({
      code: '9999',
      name: 'Andeby',
      officialName: 'Andeby Kommune',
      regionUntil2026: 'X',
      regionFrom2027: 'X',
    }),
    [],
  ),
  remove('a municipality', 'municipalities', (world) => id(world, 'municipality'), []),

  // Reported errors
  read('a report about a unit one serves', 'contact-reports', (world) => id(world, 'report'), [
    'secretariat',
    'admin',
    'coordinator',
  ]),
  create(
    'a report past the form',
    'contact-reports',
    (world) => ({
      service: world.services.served.id,
      organisation: world.organisations.own.id,
      kind: 'phone',
    }),
    [],
  ),
  update(
    'the state of a report',
    'contact-reports',
    (world) => id(world, 'report'),
    { state: 'corrected' },
    ['secretariat', 'admin', 'coordinator'],
  ),
  remove('a report', 'contact-reports', (world) => id(world, 'report'), ['secretariat']),

  // Referrals: who may receive, and the rows that no role reaches this way
  read('an agreement of its own', 'receiving-agreements', (world) => id(world, 'agreement'), [
    ...ownPeople,
  ]),
  update(
    'the deputy of a unit one serves',
    'receiving-agreements',
    (world) => id(world, 'agreement'),
    { acknowledgeWithin: 300 },
    ['secretariat', 'admin', 'coordinator'],
  ),
  create(
    'an agreement',
    'receiving-agreements',
    (world) => ({
      ...newAgreement({
        service: world.services.hidden.id,
        deputy: world.services.deputy.id,
        person: world.users.coordinator.id,
      }),
    }),
    ['secretariat'],
  ),
  remove('an agreement', 'receiving-agreements', (world) => id(world, 'agreement'), [
    'secretariat',
  ]),
  read('a gap', 'referral-gaps', (world) => id(world, 'gap'), ['secretariat']),
  create(
    'a gap',
    'referral-gaps',
    () => ({ key: 'x', kommunekode: '0561', situation: 'gade', month: '2026-12' }),
    [],
  ),
  update('a gap', 'referral-gaps', (world) => id(world, 'gap'), { month: '2026-10' }, []),
  remove('a gap', 'referral-gaps', (world) => id(world, 'gap'), ['secretariat']),
  ...closedRows('referral', 'referrals', { state: 'closed' }),
  ...closedRows('text', 'referral-texts', { sealed: 'x' }),
  ...closedRows('event', 'referral-events', { kind: 'closed' }),
  ...closedRows('message', 'messages', { state: 'sent' }),

  // The portal's own machinery
  create('a revision', 'revisions', () => ({ collection: 'services' }), []),
  create('a lease', 'leases', () => ({ name: 'x', holder: 'x', expiresAt: 1 }), []),
  create('a job', 'payload-jobs', () => ({ taskSlug: 'trimRevisionRows' }), []),
]

/** Rows that only the portal's own functions read and write. */
function closedRows(
  name: string,
  collection: CollectionSlug,
  change: Record<string, unknown>,
): Attempt[] {
  const of = (world: World) => id(world, name)
  return [
    read(`a ${name}`, collection, of, []),
    update(`a ${name}`, collection, of, change, []),
    remove(`a ${name}`, collection, of, []),
    create(`a ${name}`, collection, () => change, []),
  ]
}

function read(
  what: string,
  collection: CollectionSlug,
  of: (world: World) => string,
  may: readonly Person[],
): Attempt {
  return { what, collection, operation: 'read', id: of, may }
}

function remove(
  what: string,
  collection: CollectionSlug,
  of: (world: World) => string,
  may: readonly Person[],
): Attempt {
  return { what, collection, operation: 'delete', id: of, may }
}

function update(
  what: string,
  collection: CollectionSlug,
  of: (world: World) => string,
  data: Record<string, unknown>,
  may: readonly Person[],
): Attempt {
  return { what, collection, operation: 'update', id: of, data, may }
}

function create(
  what: string,
  collection: CollectionSlug,
  data: (world: World) => Record<string, unknown>,
  may: readonly Person[],
): Attempt {
  return { what, collection, operation: 'create', data, may }
}

function coordinatorOf(world: World): string {
  return world.users.coordinator.id
}

function newService(organisation: string) {
  return {
    name: 'Ny enhed',
    kind: 'advice',
    organisation,
    status: 'draft',
    kommunekoder: ['0561'],
    holidays: 'closed',
    confirmEveryDays: 90,
  }
}

function newUser(organisation: string | null, roles: string[]) {
  const email = `ny-${Math.random().toString(36).slice(2)}@portal.example`
  return {
    name: 'Ny',
    email,
    password: testPassword,
    roles,
    ...(organisation ? { organisation } : {}),
  }
}

function id(world: World, name: string): string {
  const found = world.ids[name]
  if (!found) throw new Error(`the world holds no ${name}`)
  return found
}
