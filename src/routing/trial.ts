import { compileDirectory, type Directory } from './directory'
import type { Rule } from './types'

/** The directory as it would be with this rule, in place of the one with the same id if there is one. */
export function withRule(directory: Directory, draft: Rule): Directory {
  const { rules } = directory.source
  const isKnown = rules.some(({ id }) => id === draft.id)
  return withRules(
    directory,
    isKnown ? rules.map((rule) => (rule.id === draft.id ? draft : rule)) : [...rules, draft],
  )
}

/** The directory as it would be without this rule. */
export function withoutRule(directory: Directory, id: string): Directory {
  return withRules(
    directory,
    directory.source.rules.filter((rule) => rule.id !== id),
  )
}

/** Compiled anew, in memory: the directory that was given answers as before. */
function withRules({ source }: Directory, rules: readonly Rule[]): Directory {
  return compileDirectory({ ...source, rules })
}
