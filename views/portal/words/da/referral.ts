import { after } from './referral/after'
import { proof } from './referral/proof'
import { steps } from './referral/steps'
import { stops } from './referral/stops'

/** A concern handed over in writing: the form, where it stops, and what comes after. */
export const referral = { steps, stops, proof, after }
