/** A text in both languages, as it stands in seed data. */
export type Words = { da: string; en: string }

/** Seed data before it is written: a value, or `Words` where the field is localized. */
export type SeedData = { [field: string]: unknown }

/** The same data with every `Words` replaced by its text in one language. */
export function inLanguage(data: SeedData, language: keyof Words): SeedData {
  return translated(data, language) as SeedData
}

/**
 * What has to be written for the second language: the localized fields alone. The rows of arrays
 * get the ids they were saved with; without them Payload would make new rows.
 */
export function englishOf({ data, saved }: { data: SeedData; saved: SeedData }): SeedData {
  const localized = Object.entries(data).filter(([, value]) => holdsWords(value))
  const english = localized.map(([field, value]) => {
    const text = translated(value, 'en')
    return [field, Array.isArray(text) ? withRowIds(text, saved[field]) : text]
  })
  return Object.fromEntries(english) as SeedData
}

function translated(value: unknown, language: keyof Words): unknown {
  if (isWords(value)) return value[language]
  if (Array.isArray(value)) return value.map((row) => translated(row, language))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, translated(inner, language)]),
  )
}

function holdsWords(value: unknown): boolean {
  if (isWords(value)) return true
  if (Array.isArray(value)) return value.some(holdsWords)
  return isRecord(value) && Object.values(value).some(holdsWords)
}

function withRowIds(rows: unknown[], saved: unknown): unknown[] {
  const savedRows: unknown[] = Array.isArray(saved) ? saved : []
  return rows.map((row, index) => {
    const savedRow = savedRows[index]
    return isRecord(row) && isRecord(savedRow) ? { ...row, id: savedRow.id } : row
  })
}

function isWords(value: unknown): value is Words {
  return isRecord(value) && typeof value.da === 'string' && typeof value.en === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
