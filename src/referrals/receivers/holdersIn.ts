import type { Directory } from '../../routing/directory'
import type { Receivers } from './types'

/** Units with an agreement, and deputies: those hold what they took over without one of their own. */
export function holdersIn({
  receivers,
  directory,
}: {
  receivers: Receivers
  directory: Directory
}): string[] {
  const deputies = [...receivers.values()].map(({ deputy }) => deputy ?? '')
  return [...receivers.keys(), ...deputies.filter((id) => directory.services.has(id))]
}
