import { seedId } from '../seedId'
import type { SeedDocument } from '../saveMissing'
import { serviceId } from './toDocuments'
import { userId } from './users'

/** Units that receive in the demo, each with a deputy of its own municipality, and whom to tell. */
const agreements = [
  {
    service: 'esbjerg/hjemloeseenheden',
    deputy: 'esbjerg/opsoegende',
    people: ['koordinator'],
    acknowledgeWithin: 240,
  },
  {
    service: 'esbjerg/opsoegende',
    deputy: 'esbjerg/hjemloeseenheden',
    people: ['opsoegende'],
    acknowledgeWithin: 180,
  },
  {
    service: 'odense/indgang',
    deputy: 'odense/opsoegende',
    people: ['odense'],
    acknowledgeWithin: 240,
  },
  {
    service: 'aarhus/indgang',
    deputy: 'aarhus/akuttilbud',
    people: ['aarhus'],
    acknowledgeWithin: 300,
  },
  {
    service: 'aalborg/center-for-sociale-indsatser',
    deputy: 'aalborg/bostoette-fra-gaden',
    people: ['aalborg'],
    acknowledgeWithin: 240,
  },
] as const

/** `now` makes the date of signing: half a year before the demo was loaded. */
export function demoAgreements(now: Date): SeedDocument[] {
  const signedOn = new Date(now.getTime() - 180 * 86_400_000).toISOString().slice(0, 10)
  return agreements.map(({ service, deputy, people, acknowledgeWithin }) => ({
    id: seedId(`agreement/${service}`),
    data: {
      service: serviceId(service),
      deputy: serviceId(deputy),
      people: people.map(userId),
      version: 'Prøveaftale 1.0',
      signedOn,
      signedBy: 'Centerchef (prøve)',
      acknowledgeWithin,
      ceilingHours: 96,
      isPromised: true,
    },
  }))
}
