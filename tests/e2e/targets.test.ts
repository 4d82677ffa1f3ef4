import { expect, it } from 'vitest'
import { smallTargets } from './support/layout'
import { desktop, phone, useBrowser } from './support/visitor'
import { walk } from './support/walk'

const { visit } = useBrowser()

it.each([
  ['phone', phone],
  ['desktop', desktop],
])('everything one presses is at least 44 × 44 px, %s', async (_name, viewport) => {
  expect(await walk({ visit, options: { viewport }, check: smallTargets })).toEqual([])
})
