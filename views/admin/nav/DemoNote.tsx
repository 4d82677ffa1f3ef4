import type { ServerProps } from 'payload'
import { requireEnv } from '../../../src/env'
import { langOf } from '../langOf'
import { navWords } from './words'

/** In the header of every page while the portal shows examples. */
export function DemoNote({ i18n }: ServerProps) {
  if (!requireEnv().demo) return null
  return <p className="demo-note">{navWords[langOf(i18n.language)].demo}</p>
}
