import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isAppError } from '../../../src/errors'
import { parseForm, parseQuery } from '../../../src/http/query'

const schema = z.object({
  situation: z.enum(['gade', 'sofa']).optional(),
  alder: z.enum(['18-24', '25-plus']).default('25-plus'),
  sted: z.string().max(200).optional(),
  uge: z.array(z.enum(['MO', 'TU'])).optional(),
})

const parse = (search: string, options?: { unknown?: 'ignore' | 'refuse' }) =>
  parseQuery(schema, new URLSearchParams(search), options)

function detailsOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (isAppError(error, 'invalid')) return error.details
    throw error
  }
  return null
}

describe('parseQuery', () => {
  it('gives one canonical text to every order, spelling and addition', () => {
    const { canonical } = parse('situation=gade&alder=18-24&sted=H%C3%B8rsholm+by')
    for (const same of [
      'alder=18-24&situation=gade&sted=H%C3%B8rsholm%20by',
      'fbclid=abc&sted=H%c3%b8rsholm+by&alder=18-24&situation=%67ade&tom=',
      'situation=gade&situation=&alder=18-24&sted=H%C3%B8rsholm+by&uge=',
    ]) {
      expect(parse(same).canonical).toBe(canonical)
    }
  })

  it('counts an empty parameter as absent', () => {
    expect(parse('situation=&alder=')).toEqual({ value: { alder: '25-plus' }, canonical: '' })
  })

  it('names a wrong parameter and what it takes, never what was sent', () => {
    expect(detailsOf(() => parse('situation=hemmeligt'))).toEqual([
      { field: 'situation', message: expect.any(String), allowed: ['gade', 'sofa'] },
    ])
    expect(JSON.stringify(detailsOf(() => parse('situation=hemmeligt')))).not.toMatch('hemmeligt')
  })

  it('refuses a repeated parameter, but takes a list', () => {
    expect(detailsOf(() => parse('sted=a&sted=b'))?.[0]?.field).toBe('sted')
    expect(parse('uge=TU&uge=MO').value.uge).toEqual(['TU', 'MO'])
  })

  it('knows neither brackets nor what objects are born with', () => {
    expect(parse('sted[a]=1&__proto__=x&constructor=y').value).toEqual({ alder: '25-plus' })
    expect(detailsOf(() => parse('toString=1', { unknown: 'refuse' }))?.[0]).toEqual({
      field: 'toString',
      message: 'unknown',
    })
  })

  it('gives a form back as a result', () => {
    expect(parseForm(schema, new URLSearchParams('situation=x'))).toMatchObject({ ok: false })
    expect(parseForm(schema, new URLSearchParams('situation=sofa'))).toMatchObject({
      ok: true,
      value: { situation: 'sofa' },
    })
  })
})
