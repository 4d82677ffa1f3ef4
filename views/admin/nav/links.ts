import type { TypedUser } from 'payload'
import { maySimulateRouting } from '../../../collections/routing-rules/access'
import { simulatorPath } from '../simulator/links'

export type AdminLink = {
  href: string
  label: { da: string; en: string }
  /** Who finds it in the navigation; the page itself asks again. */
  may: (user: TypedUser | null) => boolean
}

/** The admin's own pages, in the order of the navigation. */
export const adminLinks: readonly AdminLink[] = [
  { href: simulatorPath, label: { da: 'Fordeling', en: 'Routing' }, may: maySimulateRouting },
]
