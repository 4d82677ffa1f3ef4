import { readdirSync } from 'node:fs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findingsIn } from './htmlValidity'

const folder = new URL('../../../views/portal/parts/', import.meta.url)
const parts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(parts)('the part %s', async (part) => {
  const { examples } = (await import(new URL(`${part}/examples.tsx`, folder).href)) as {
    examples: Record<string, ReactElement>
  }

  it.each(Object.entries(examples))('%s: valid HTML without inline style', async (_, example) => {
    const html = renderToStaticMarkup(example)
    expect(html).not.toBe('')
    expect(await findingsIn(html)).toEqual([])
  })
})
