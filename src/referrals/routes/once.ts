import { z } from 'zod'
import { onceField } from '../../../views/portal/pages/referral/statusForms'
import { appError } from '../../errors'
import { parseForm } from '../../http/query'

const form = z.object({ [onceField]: z.uuid() })

/** The UUID that a rendered form carries: sent twice is once. @throws `invalid` without one */
export function readOnce(fields: URLSearchParams): string {
  const read = parseForm(form, fields)
  if (!read.ok) throw appError({ code: 'invalid', message: 'a form that is not ours' })
  return read.value[onceField]
}
