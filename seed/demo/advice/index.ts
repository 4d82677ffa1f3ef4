import type { DemoAdvice } from '../types'
import { generalAdvice } from './general'
import { adviceHospital } from './hospital'
import { adviceLeaving } from './leaving'
import { adviceLosing } from './losing'
import { adviceOutside } from './outside'
import { adviceShelter } from './shelter'
import { adviceStaying } from './staying'
import { adviceViolence } from './violence'

/**
 * What one can do oneself, and what happens next. The advice without `abouts` speaks of somebody
 * else; the one for `mig` says "du". Nobody with experience of their own has reviewed it yet, and
 * it does not claim so.
 */
export const demoAdvice: readonly DemoAdvice[] = [
  ...generalAdvice,
  ...adviceOutside,
  ...adviceStaying,
  ...adviceShelter,
  ...adviceLeaving,
  ...adviceHospital,
  ...adviceLosing,
  ...adviceViolence,
]
