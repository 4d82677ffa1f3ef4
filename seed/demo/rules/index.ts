import type { DemoRule } from '../types'
import { northernAndEasternRules } from './northAndEast'
import { westernRules } from './west'

/**
 * Which door is the right one in which case. Priority decides among rules that fit equally well: the
 * common entrance has the highest, so that it leads while nothing more is known.
 */
export const demoRules: readonly DemoRule[] = [...westernRules, ...northernAndEasternRules]
