import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Option, SelectField } from 'payload'

type KommunekodeFieldOptions = {
  name: string
  label: { da: string; en: string }
  description?: { da: string; en: string }
  required?: boolean
}

/** One municipality by its four-digit code, chosen by name. */
export function kommunekodeField(options: KommunekodeFieldOptions): SelectField {
  return { ...shared(options), hasMany: false } as SelectField
}

/** Several municipalities by their four-digit codes. */
export function kommunekoderField(options: KommunekodeFieldOptions): SelectField {
  return { ...shared(options), hasMany: true } as SelectField
}

function shared({ name, label, description, required }: KommunekodeFieldOptions) {
  return {
    name,
    type: 'select' as const,
    label,
    required,
    options: kommuneOptions,
    admin: { description },
  }
}

const kommuneOptions: Option[] = readKommuner()

/** Codes and short names of the reference table; Christiansø stands outside the 98. */
function readKommuner(): Option[] {
  const file = path.join(process.cwd(), 'seed', 'reference', 'municipalities.csv')
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const kommuner = rows.map((row) => {
    const [code = '', , name = ''] = row.split(',')
    return { value: code, label: name }
  })
  return [...kommuner, { value: '0411', label: 'Christiansø' }].sort((a, b) =>
    a.label.localeCompare(b.label, 'da'),
  )
}
