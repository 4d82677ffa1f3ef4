import type { DemoRule } from '../types'
import { northernAndEasternRules } from './northAndEast'
import { westernRules } from './west'

/** Which door is the right one in which case: a rule a line of `reason` that a citizen reads. */
export const demoRules: readonly DemoRule[] = [...westernRules, ...northernAndEasternRules]
