import type { Lang } from '../../words'
import { FieldError } from '../FieldError/FieldError'

/**
 * A label, what helps to fill it in, and a field of one line or of `rows`. Free text is never kept
 * by the browser (`autocomplete`), for others may use the phone.
 */
export function TextField({
  name,
  label,
  hint,
  value,
  error = null,
  rows = null,
  type = 'text',
  autoComplete = 'off',
  maxLength,
  lang,
}: {
  name: string
  label: string
  hint: string
  /** What was typed before: given back as it was. */
  value: string
  error?: string | null
  rows?: number | null
  type?: 'text' | 'email' | 'tel'
  autoComplete?: 'off' | 'email' | 'tel'
  maxLength: number
  lang: Lang
}) {
  const shared = {
    id: name,
    name,
    maxLength,
    autoComplete,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${name}-fejl ${name}-hint` : `${name}-hint`,
  }
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {error && <FieldError id={`${name}-fejl`} text={error} lang={lang} />}
      {rows ? (
        <textarea {...shared} rows={rows} defaultValue={value} />
      ) : (
        <input {...shared} type={type} inputMode={modes[type]} defaultValue={value || undefined} />
      )}
    </div>
  )
}

const modes = { text: 'text', email: 'email', tel: 'tel' } as const
