import { appError } from '../../errors'
import { findBySlug, type MunicipalityRecord, type Places } from '../../place'

/** The municipality that a page's address names; throws `not-found` for any other word. */
export function municipalityOf(
  places: Places,
  { slug = '' }: Readonly<Record<string, string>>,
): MunicipalityRecord {
  const record = findBySlug(places, slug)
  if (!record) throw appError({ code: 'not-found', message: 'no municipality has this address' })
  return record
}
