import type { DemoService } from '../types'
import { aalborg } from './aalborg'
import { aarhus } from './aarhus'
import { esbjerg } from './esbjerg'
import { hoejeTaastrup } from './hoejeTaastrup'
import { koebenhavn } from './koebenhavn'
import { odense } from './odense'
import { hjoerring, ikastBrande } from './outsideTheAlliance'

/** The made-up services of eight municipalities; the other 90 show the honest fallback. */
export const demoServices: readonly DemoService[] = [
  ...esbjerg,
  ...aalborg,
  ...koebenhavn,
  ...aarhus,
  ...odense,
  ...hoejeTaastrup,
  ...hjoerring,
  ...ikastBrande,
]
