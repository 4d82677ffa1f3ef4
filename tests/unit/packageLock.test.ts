import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Lock = { packages: Record<string, { resolved?: string; optionalDependencies?: object }> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test('it names what is optional for every platform, or npm ci refuses it on all of them', () => {
  const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)))
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name))
  expect(missing).toEqual([])
})

test('it names no registry’s address', () => {
  const named = Object.entries(packages).filter(([, { resolved }]) =>
    /^https?:/.test(resolved ?? ''),
  )
  expect(named).toEqual([])
})
