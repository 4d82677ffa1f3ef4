import type { MunicipalityRef } from '../../views/portal/site'
import type { PublicContent } from '../portal/content'
import type { MunicipalityRecord } from '../place'

/** A municipality as pages name it, with its main line where the secretariat has entered one. */
export function municipalityRef(
  { code, name, officialName, slug }: MunicipalityRecord,
  { directory }: Pick<PublicContent, 'directory'>,
): MunicipalityRef {
  const mainLine = directory.municipalities.get(code)?.mainLine ?? null
  return { code, name, officialName, slug, mainLine }
}
