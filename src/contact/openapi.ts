import {
  abouts,
  ageGroups,
  childrenAnswers,
  dangerAnswers,
  serviceKinds,
  situations,
  whyCodes,
} from '../routing/types'

type Json = Record<string, unknown>

/** OpenAPI 3.1 of the finder's JSON. The words and codes are the ones the engine itself uses. */
export function openApi(origin: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fælles Indgang: whom to contact about a person without a home in Denmark',
      version: '1.0.0',
      description:
        'The doors that are open now for a place and a situation, in the order people see them. ' +
        'While `demo` is true, names, hours and numbers are made up: do not show them to anybody.',
    },
    servers: [{ url: origin }],
    paths: {
      '/kontakt.json': {
        get: {
          summary: 'Doors for a place and a situation',
          operationId: 'getDoors',
          parameters,
          responses: {
            200: {
              description: 'An answer; never without an open door. Also when no place was found.',
              content: { 'application/json': { schema: answer } },
            },
            400: {
              description: 'A parameter has a value it does not take; `errors` names it.',
              content: { 'application/problem+json': { schema: { type: 'object' } } },
            },
          },
        },
      },
    },
  }
}

const parameters = [
  text('sted', 'Municipality, town, postcode or address, as somebody would type it.'),
  text('kommune', 'Four-digit municipality code, like 0561.', { pattern: '^\\d{4}$' }),
  number('lat', 'Latitude in degrees (WGS84), together with `lon`.'),
  number('lon', 'Longitude in degrees (WGS84), together with `lat`.'),
  text('fra', 'Where the person lived before: code, municipality, town or postcode.'),
  text('situation', 'What the situation is.', { enum: situations }),
  text('alder', 'Age group.', { enum: ageGroups }),
  text('for', 'About whom it is.', { enum: abouts }),
  text('boern', 'Whether children under 18 are with them.', { enum: childrenAnswers }),
  text('fare', 'Whether a life is in danger.', { enum: dangerAnswers }),
  text('tid', 'Another moment than now.', { format: 'date-time' }),
]

const moment = { type: ['string', 'null'], format: 'date-time' }
const nullableText = { type: ['string', 'null'] }
const localized = object({ da: { type: 'string' }, en: nullableText })

const door = object({
  id: { type: 'string', format: 'uuid' },
  name: localized,
  organisation: object({ id: { type: 'string' }, name: { type: 'string' } }),
  kind: { enum: serviceKinds },
  why: { type: 'array', items: { enum: whyCodes } },
  reason: { anyOf: [localized, { type: 'null' }] },
  reach: { enum: ['local', 'neighbour', 'regional', 'national'] },
  openNow: { type: ['boolean', 'null'], description: 'null: the hours are not known' },
  opensAt: moment,
  closesAt: moment,
  phones: {
    type: 'array',
    items: object({
      number: { type: 'string' },
      type: { enum: ['voice', 'text'] },
      label: { anyOf: [localized, { type: 'null' }] },
    }),
  },
  email: nullableText,
  url: nullableText,
  address: {
    anyOf: [
      object({
        street: { type: 'string' },
        postcode: { type: 'string' },
        town: { type: 'string' },
      }),
      { type: 'null' },
    ],
  },
  confirmedAt: moment,
  confirmedBy: nullableText,
  stale: { type: 'boolean', description: 'Not confirmed in time: the number may have changed.' },
  fallback: { type: 'boolean', description: 'Stands in for a local door that nobody has entered.' },
  demo: { type: 'boolean' },
})

const answer = object({
  at: { type: 'string', format: 'date-time' },
  demo: { type: 'boolean' },
  place: {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { enum: ['one', 'several', 'none', 'outside', 'ask'] },
      kommunekode: { type: 'string' },
      name: { type: 'string' },
      candidates: { type: 'array', items: { type: 'object' } },
    },
  },
  doors: { type: 'array', minItems: 1, items: door },
  entrance: { anyOf: [door, { type: 'null' }] },
  validUntil: moment,
})

function object(properties: Json): Json {
  return { type: 'object', required: Object.keys(properties), properties }
}

function text(name: string, description: string, more: Json = {}): Json {
  return { name, in: 'query', description, schema: { type: 'string', ...more } }
}

function number(name: string, description: string): Json {
  return { name, in: 'query', description, schema: { type: 'number' } }
}
