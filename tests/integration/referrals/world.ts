import { randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Payload } from 'payload'
import { openKeyStore, type KeyStore } from '../../../src/keys'
import type { Service, User } from '../../../src/payload-types'
import { loadPlaces } from '../../../src/place'
import { loadContent } from '../../../src/portal/content'
import { masterKeysOf } from '../../../src/privacy/seal'
import type { ReferralServices } from '../../../src/referrals/services'
import type { Submission } from '../../../src/referrals/submission'
import { makeUser } from '../../support/makeUser'
import type { TestDatabase } from '../../support/testDatabase'

/** The units of the small world: two of Esbjerg's municipality, one of Odense's, one of an NGO. */
export type Unit = 'entrance' | 'deputy' | 'odense' | 'ngo'
export type Coordinator = User
type Code = '0561' | '0461'

export type ReferralWorld = {
  services: ReferralServices
  keys: KeyStore
  units: Record<Unit, Service>
  coordinators: Record<Unit, Coordinator>
  secretariat: Coordinator
  editor: Coordinator
  /** Moves the clock that the actions read. */
  clock: { now: number }
  /** Content is read anew, as after a change. */
  refresh: () => void
}

/** Wednesday 25 November 2026, 10:00 in Denmark: every unit is open. */
export const morning = Date.UTC(2026, 10, 25, 9)
export const hourMs = 3_600_000

export async function makeReferralWorld({
  payload,
  database,
}: {
  payload: Payload
  database: TestDatabase
}): Promise<ReferralWorld> {
  const esbjerg = await organisation('Esbjerg Kommune', 'municipality', '0561')
  const odense = await organisation('Odense Kommune', 'municipality', '0461')
  const ngo = await organisation('Varmestuen', 'civil-society')
  const units: Record<Unit, Service> = {
    entrance: await unit('Hjemløseenheden', esbjerg.id, 'entrance', '0561'),
    deputy: await unit('Opsøgende team', esbjerg.id, 'outreach', '0561'),
    odense: await unit('Odenses indgang', odense.id, 'entrance', '0461'),
    ngo: await unit('Varmestuens gadehold', ngo.id, 'outreach', '0461'),
  }
  const coordinators: Record<Unit, Coordinator> = {
    entrance: await coordinator('entrance', esbjerg.id, units.entrance.id),
    deputy: await coordinator('deputy', esbjerg.id, units.deputy.id),
    odense: await coordinator('odense', odense.id, units.odense.id),
    ngo: await coordinator('ngo', ngo.id, units.ngo.id),
  }
  const secretariat = await user('secretariat', ['secretariat'], {})
  const editor = await user('editor', ['editor'], { organisation: esbjerg.id })
  const spare = await unit('Odenses vagt', odense.id, 'outreach', '0461')
  const spareNgo = await unit('Varmestuens vagt', ngo.id, 'outreach', '0461')
  await coordinator('spare', odense.id, spare.id)
  await coordinator('spare-ngo', ngo.id, spareNgo.id)
  await agreement('entrance', units.deputy.id)
  await agreement('deputy', units.entrance.id)
  await agreement('odense', spare.id)
  await agreement('ngo', spareNgo.id)

  const clock = { now: morning }
  const places = loadPlaces()
  const load = () => loadContent({ payload, places, now: clock.now })
  let content: ReturnType<typeof load> | null = null
  const keys = await openKeyStore({
    databaseUrl: database.url,
    keysPath: path.join(database.directory, 'keys.db'),
  })
  const services: ReferralServices = {
    payload,
    keys,
    masters: masterKeysOf('a-master-key-for-tests-that-is-long-enough'),
    linkKey: 'a-link-key-for-tests-that-is-long-enough',
    current: () => (content ??= load()),
    now: () => clock.now,
  }
  return {
    services,
    keys,
    units,
    coordinators,
    secretariat,
    editor,
    clock,
    refresh: () => {
      content = null
    },
  }

  function organisation(
    name: string,
    sector: 'municipality' | 'civil-society',
    kommunekode?: Code,
  ) {
    return payload.create({
      collection: 'organisations',
      data: { name, sector, membershipStatus: 'active', kommunekode },
    })
  }

  function unit(name: string, owner: string, kind: Service['kind'], code: Code) {
    return payload.create({
      collection: 'services',
      data: {
        name,
        kind,
        organisation: owner,
        status: 'live',
        kommunekoder: [code],
        holidays: 'closed',
        confirmEveryDays: 90,
        takesReferrals: true,
        alwaysOpen: true,
        phones: [{ number: '+45 00 12 34 56', type: 'voice' }],
      },
    })
  }

  function user(name: string, roles: NonNullable<User['roles']>, belongs: object) {
    const email = `${name}-${randomUUID().slice(0, 8)}@portal.example`
    return makeUser(payload, { name, email, roles, ...belongs })
  }

  function coordinator(name: string, organisation: string, service: string) {
    return user(name, ['referral-coordinator'], { organisation, services: [service] })
  }

  function agreement(of: Unit, deputy: string) {
    return payload.create({
      collection: 'receiving-agreements',
      data: {
        service: units[of].id,
        version: '1.0',
        signedOn: '2026-11-01',
        signedBy: 'Centerchef',
        deputy,
        people: [coordinators[of].id],
        acknowledgeWithin: 240,
        ceilingHours: 96,
        isPromised: true,
      },
    })
  }
}

/** What a citizen in Esbjerg sends; its form is new each time. */
export function aSubmission(changes: Partial<Submission> = {}): Submission {
  return {
    formKey: randomBytes(16).toString('base64url'),
    question: {
      kommune: '0561',
      fra: null,
      situation: 'gade',
      age: '25-plus',
      about: 'fremmed',
      children: 'nej',
      danger: 'nej',
    },
    chosen: null,
    asked: 'ja',
    report: {
      what: 'En mand sidder i porten og ser forkommen ud.',
      where: 'Porten ved Torvet',
      position: null,
      when: 'i morges',
      usually: 'om aftenen',
      helps: 'Han har en hund',
    },
    contact: null,
    lang: 'da',
    ...changes,
  }
}

/** Of a sender who may be answered. */
export const aContact = { email: 'borger@post.example', phone: '', wantsReceipt: false }

/** As Payload hands a signed-in user to whoever asks. */
export function signedIn(user: Coordinator) {
  return { ...user, collection: 'users' as const }
}
