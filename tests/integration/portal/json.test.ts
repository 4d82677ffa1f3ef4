import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  abouts,
  ageGroups,
  childrenAnswers,
  dangerAnswers,
  situations,
} from '../../../src/routing/types'
import { startBuiltPortal, type BuiltPortal } from '../../support/builtPortal'

type Answer = {
  at: string
  demo: boolean
  place: { kind: string; kommunekode?: string; name?: string; candidates?: { name: string }[] }
  doors: { id: string; kind: string; openNow: boolean | null; why: string[]; reach: string }[]
  entrance: { id: string } | null
  validUntil: string | null
}
type Problem = { status: number; errors: { field: string; allowed?: string[] }[] }

let portal: BuiltPortal
let isAnswer: ValidateFunction
beforeAll(async () => {
  portal = await startBuiltPortal({ env: { RATE_LIMIT: 'off' } })
  isAnswer = answerSchema(await (await fetch(`${portal.url}/openapi.json`)).json())
})
afterAll(() => portal?.stop())

const ask = (query: string) => fetch(`${portal.url}/kontakt.json?${query}`)

async function answerTo(query: string): Promise<Answer> {
  const answer = await ask(query)
  const body = (await answer.json()) as Answer
  expect([query, answer.status]).toEqual([query, 200])
  expect([query, isAnswer(body), isAnswer.errors]).toEqual([query, true, null])
  expect(body.doors.some(({ openNow }) => openNow === true)).toBe(true)
  return body
}

async function problemWith(query: string): Promise<Problem> {
  const answer = await ask(query)
  expect([query, answer.status]).toEqual([query, 400])
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  return (await answer.json()) as Problem
}

const choices = { situation: situations, alder: ageGroups, for: abouts, boern: childrenAnswers }

describe('the parameters of /kontakt.json', () => {
  it('take every value that is named, and answer as described', async () => {
    for (const [name, values] of Object.entries({ ...choices, fare: dangerAnswers })) {
      for (const value of values) await answerTo(`kommune=0561&${name}=${value}`)
    }
    await answerTo('kommune=0561&situation=faengsel&fra=Aalborg')
    await answerTo('')
  })

  it('are refused by name, with the values they take', async () => {
    for (const [name, values] of Object.entries({ ...choices, fare: dangerAnswers })) {
      const { errors } = await problemWith(`kommune=0561&${name}=noget`)
      expect(errors).toMatchObject([{ field: name, allowed: values }])
    }
    const wrong = {
      kommune: 'kommune=9999',
      lat: 'lat=91&lon=10',
      lon: 'lat=55&lon=a',
      tid: 'tid=i+morgen',
      sted: `sted=${'x'.repeat(201)}`,
      fra: `fra=${'x'.repeat(101)}`,
      situation: 'situation=gade&situation=sofa',
      ukendt: 'ukendt=1',
      'sted[x]': 'sted%5Bx%5D=1',
    }
    for (const [field, query] of Object.entries(wrong)) {
      expect((await problemWith(query)).errors.map((error) => error.field)).toEqual([field])
    }
    const { errors } = await problemWith('kommune=9999')
    expect(errors[0]?.allowed).toHaveLength(99)
  })

  it('are read by scripts of any site, refusals too, and nobody keeps or indexes them', async () => {
    for (const query of ['kommune=0561', 'kommune=9999', 'situation=noget']) {
      const { headers } = await ask(query)
      expect([query, headers.get('access-control-allow-origin')]).toEqual([query, '*'])
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toBe('noindex')
      expect(headers.get('set-cookie')).toBeNull()
    }
  })
})

describe('the answer', () => {
  it('knows one place, several, none and one outside Denmark', async () => {
    const one = await answerTo('sted=Storegade+1,+6740+Bramming')
    expect(one.place).toEqual({ kind: 'one', kommunekode: '0561', name: 'Esbjerg' })
    expect(one.doors.some(({ reach }) => reach === 'local')).toBe(true)

    const { place } = await answerTo('sted=Søborg')
    expect(place.kind).toBe('several')
    expect(place.candidates?.map(({ name }) => name)).toEqual(['Gladsaxe', 'København'])

    const national = (await answerTo('')).doors.map(({ id }) => id)
    for (const query of ['sted=Xyzzyx', 'lat=59.33&lon=18.07']) {
      const { place, doors, entrance } = await answerTo(query)
      expect(['none', 'outside']).toContain(place.kind)
      expect(doors.map(({ id }) => id)).toEqual(national)
      expect(entrance).toBeNull()
    }
  })

  it('is that of another moment when asked', async () => {
    const noon = await answerTo('kommune=0561&tid=2026-11-24T12:00:00%2B01:00')
    const night = await answerTo('kommune=0561&tid=2026-11-25T03:00:00%2B01:00')
    expect(noon.at).toBe('2026-11-24T11:00:00.000Z')
    const open = ({ doors }: Answer) => doors.filter(({ openNow }) => openNow).map(({ id }) => id)
    expect(open(noon).length).toBeGreaterThan(open(night).length)
    expect(noon.entrance?.id).toBe(night.entrance?.id)
    expect(Date.parse(noon.validUntil ?? '')).toBeGreaterThan(Date.parse(noon.at))
  })

  it('has the doors of the page, in its order', async () => {
    const { doors, demo } = await answerTo('kommune=0561&situation=gade&fare=ja')
    expect(demo).toBe(true)
    expect(doors[0]?.kind).toBe('emergency')
    expect(doors[0]?.why).toContain('danger')
    expect(doors.at(-1)?.kind).toBe('police')
  })
})

/** The description's own schema, made strict: an answer may not hold what it does not name. */
function answerSchema(openApi: unknown): ValidateFunction {
  const { paths } = openApi as { paths: Record<string, { get: Operation }> }
  const schema = paths['/kontakt.json']?.get.responses['200']?.content['application/json']?.schema
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true })
  ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  ajv.addFormat('date-time', (text) => new Date(text).toISOString() === text)
  return ajv.compile(closed(schema) as object)
}

type Operation = { responses: Record<string, { content: Record<string, { schema: unknown }> }> }

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, closed(value)]),
  )
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner
}
