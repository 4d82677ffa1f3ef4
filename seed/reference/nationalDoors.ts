import { nationalServices, type NationalRole } from '../../src/routing/nationalServices'
import type { LocalizedText } from '../../src/routing/types'
import { seedId } from '../seedId'
import type { SeedDocument } from '../saveMissing'
import type { Words } from '../words'

type Operator = { name: string; sector: 'state' | 'civil-society' }

/** Who answers the real, public numbers. The municipalities answer for themselves: no row here. */
const operators: Record<Exclude<NationalRole, 'municipality'>, Operator> = {
  emergency: { name: 'Alarm 112', sector: 'state' },
  police: { name: 'Politiet', sector: 'state' },
  childLine: { name: 'Børns Vilkår', sector: 'civil-society' },
  violenceLine: { name: 'Lev Uden Vold', sector: 'civil-society' },
}
const roles = Object.keys(operators) as (keyof typeof operators)[]

export function nationalOrganisations(): SeedDocument[] {
  return roles.map((role) => ({
    id: organisationId(role),
    data: { ...operators[role], membershipStatus: 'none' },
  }))
}

/** Under the ids that the routing engine knows them by. Nobody has confirmed them here yet. */
export function nationalServiceDocuments(): SeedDocument[] {
  return roles.map((role) => {
    const service = nationalServices[role]
    return {
      id: service.id,
      data: {
        organisation: organisationId(role),
        kind: service.kind,
        national: true,
        name: written(service.name),
        description: service.description && written(service.description),
        situations: service.situations,
        ages: service.ages,
        conditions: service.conditions,
        phones: service.phones.map(({ number, type }) => ({ number, type })),
        alwaysOpen: service.alwaysOpen,
        holidays: service.holidays,
        confirmEveryDays: service.confirmEveryDays,
        status: 'live',
        demo: false,
      },
    }
  })
}

function organisationId(role: keyof typeof operators): string {
  return seedId(`organisation/national/${role}`)
}

/** A proper name is the same in English; Payload wants a required text in every language it saves. */
function written({ da, en }: LocalizedText): Words {
  return { da, en: en ?? da }
}
