import { nationalServices, type NationalRole } from './nationalServices'
import type { Phone, Service } from './types'

/** The national doors as this directory has them, and the ids of the rows that were taken up. */
export type NationalRoles = { services: Record<NationalRole, Service>; ids: ReadonlySet<string> }

/**
 * A row of the directory replaces the built-in one of the same id, or of the same kind and number.
 * Its texts are taken as they are, its reach and hours are not: the four numbers answer in the
 * whole country at all hours, and a slip in the content must not leave anybody without a door.
 */
export function nationalRolesIn(services: readonly Service[]): NationalRoles {
  const ordered = [...services].sort((one, other) => (one.id < other.id ? -1 : 1))
  const ids = new Set<string>()
  const resolve = (role: NationalRole): Service => {
    const builtIn = nationalServices[role]
    const rows = ordered.filter((row) => isSameDoor(row, builtIn))
    rows.forEach(({ id }) => ids.add(id))
    const row = rows.find(({ id }) => id === builtIn.id) ?? rows[0]
    if (!row) return builtIn
    return { ...row, coverage: 'national', alwaysOpen: builtIn.alwaysOpen || row.alwaysOpen }
  }
  return {
    services: {
      emergency: resolve('emergency'),
      police: resolve('police'),
      childLine: resolve('childLine'),
      violenceLine: resolve('violenceLine'),
      municipality: resolve('municipality'),
    },
    ids,
  }
}

function isSameDoor(row: Service, builtIn: Service): boolean {
  if (row.id === builtIn.id) return true
  const number = dialled(builtIn.phones[0])
  return number !== '' && row.kind === builtIn.kind && row.phones.some((p) => dialled(p) === number)
}

/** `+45 116 111` and `116111` are one number. */
function dialled(phone: Phone | undefined): string {
  return phone ? phone.number.replace(/^\+45/, '').replace(/\D/g, '') : ''
}
