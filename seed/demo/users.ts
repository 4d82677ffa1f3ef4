import type { Role } from '../../collections/access/roles'
import { seedId } from '../seedId'
import type { SeedDocument } from '../saveMissing'
import { organisationId, type OrganisationKey } from './organisations'
import { serviceId } from './toDocuments'

/** Everybody who reads this knows it: demo users belong in a demo and nowhere else. */
export const demoPassword = 'en-doer-staar-aaben'

export type DemoUser = {
  key: string
  /** A role, never a person. */
  name: string
  email: string
  role: Role
  organisation?: OrganisationKey
  /** Keys of the units a coordinator serves. */
  services?: readonly string[]
}

/** At least one user for each role; the demo prints them with `demoPassword`. */
export const demoUsers: readonly DemoUser[] = [
  {
    key: 'sekretariat',
    name: 'Sekretariatet (prøve)',
    email: 'sekretariat@faelles-indgang.example',
    role: 'secretariat',
  },
  {
    key: 'organisation',
    name: 'Organisationsadministrator, Esbjerg (prøve)',
    email: 'esbjerg@faelles-indgang.example',
    role: 'organisation-admin',
    organisation: 'esbjerg',
  },
  {
    key: 'redaktoer',
    name: 'Redaktør, Aalborg (prøve)',
    email: 'redaktoer@faelles-indgang.example',
    role: 'editor',
    organisation: 'aalborg',
  },
  {
    key: 'koordinator',
    name: 'Koordinator, Hjemløseenheden (prøve)',
    email: 'koordinator@faelles-indgang.example',
    role: 'referral-coordinator',
    organisation: 'esbjerg',
    services: ['esbjerg/hjemloeseenheden'],
  },
  {
    key: 'opsoegende',
    name: 'Koordinator, Opsøgende team (prøve)',
    email: 'opsoegende@faelles-indgang.example',
    role: 'referral-coordinator',
    organisation: 'esbjerg',
    services: ['esbjerg/opsoegende'],
  },
  {
    key: 'odense',
    name: 'Koordinator, Odense (prøve)',
    email: 'odense@faelles-indgang.example',
    role: 'referral-coordinator',
    organisation: 'odense',
    services: ['odense/indgang', 'odense/opsoegende'],
  },
  {
    key: 'aarhus',
    name: 'Koordinator, Aarhus (prøve)',
    email: 'aarhus@faelles-indgang.example',
    role: 'referral-coordinator',
    organisation: 'aarhus',
    services: ['aarhus/indgang', 'aarhus/akuttilbud'],
  },
  {
    key: 'aalborg',
    name: 'Koordinator, Aalborg (prøve)',
    email: 'aalborg@faelles-indgang.example',
    role: 'referral-coordinator',
    organisation: 'aalborg',
    services: ['aalborg/center-for-sociale-indsatser', 'aalborg/bostoette-fra-gaden'],
  },
  {
    key: 'frivillig',
    name: 'Frivilligkoordinator, Kirkens Korshær (prøve)',
    email: 'frivillig@faelles-indgang.example',
    role: 'volunteer-coordinator',
    organisation: 'kirkens-korshaer',
  },
]

export function userId(key: string): string {
  return seedId(`user/${key}`)
}

export function userDocument(user: DemoUser): SeedDocument {
  return {
    id: userId(user.key),
    data: {
      name: user.name,
      email: user.email,
      password: demoPassword,
      roles: [user.role],
      organisation: user.organisation && organisationId(user.organisation),
      services: user.services?.map(serviceId),
    },
  }
}
