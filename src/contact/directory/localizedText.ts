import type { LocalizedText } from '../../routing/types'

/** A localized field as Payload gives it for `locale: 'all'`. */
export type AllLocales = { da?: string | null; en?: string | null } | null | undefined

/** Danish is always there when anything is; an untranslated English stays `null`. */
export function localizedText(field: AllLocales): LocalizedText | null {
  return field?.da ? { da: field.da, en: field.en || null } : null
}
