import type { Words } from '../index'
import { after } from './referral/after'
import { proof } from './referral/proof'
import { steps } from './referral/steps'
import { stops } from './referral/stops'

export const referral: Words['referral'] = { steps, stops, proof, after }
