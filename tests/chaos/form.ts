import { randomBytes } from 'node:crypto'
import { referralFields as names } from '../../views/portal/pages/referral/form'

/** A form as a citizen's last step sends it, with a text of its own. */
export type SentForm = { key: string; what: string; body: string }

export function newForm(): SentForm {
  const key = randomBytes(16).toString('base64url')
  const what = `Set ved broen. Mærke ${key}`
  const body = new URLSearchParams({
    [names.step]: 'tjek',
    [names.key]: key,
    [names.kommune]: '0561',
    situation: 'gade',
    alder: 'ved-ikke',
    for: 'fremmed',
    boern: 'nej',
    [names.asked]: 'nej-ikke-muligt',
    [names.what]: what,
    [names.where]: 'Under broen',
  }).toString()
  return { key, what, body }
}
